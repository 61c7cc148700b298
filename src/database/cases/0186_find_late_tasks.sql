-- Tasks past their date and not done: looked for every five minutes.
CREATE INDEX case_tasks_late ON case_tasks (due_on, id) WHERE done_at IS NULL;
