/**
 * English words, names and shouts of chat that look like Vietnamese keyed or spelled carelessly, and the chat forms of "không", which
 * the lexicon knows: nothing is read into them, least of all "có".
 */
export const FOREIGN: ReadonlySet<string> = new Set(
  [
    "vie moon lee les fa acc tus vest je yeah solo stan vibe visa camera pass passport case cases mess face as is us of or if has was his her him for far car bar war star our your hour sir per user net box tax fax fix six mix max sex wax bus gas plus yes less dos does dust fast best last first boss",
    "app apps fan fans off soft low how now new news know show view wow own down town windows law raw saw draw web wifi zoom google book look good food room door too free see seen feed need cast",
    "meet week keep deep tree three been teen agree add odd cool tool school job jobs css pass class miss kiss bass post cost most host test text list part park mark card start word world work form",
    "ads los est from tour four hair pair air fair born corn horn short store more score core order door floor sport report port color error mirror doctor sensor motor pro prom from front",
    "tag bag big dog log bug pig hug bang gang king ring sing song long wing jack job jean jet jazz fun film full fall feel file fill find fire fish five fly fit food foot key kid kill kiss wing win wire wish with",
    "will want war warm wash watch water way wear well west what when where while white who why wild wine winter wolf woman zero zone zip zen zin pay pop pub pull push put page pan pen pet pin pie pi pizza pick play",
    "bye hey hi hay okay ok oke uk usa eu un ai ip id it in tiktok gem game gen gel get gap gas gin sale sim size style solo sky smart snack son sun sushi sad safe say sea set tek tech team tea tee",
    "vip via van vs vote voice video lol lmao omg wtf idol live love like line link log lab lay lays lap lead leak fe be me he we she the they them then this that than thank and are not but can cap cup",
    "ko kô kơ hok hơm hem khum khom hum kg kp kb mass lag flop trend",
    "kk kkk hh hhh zz zzz xx xxx hic hix huhu hehe hihi haha hoho kaka keke kiki hjhj hjx ah oh uh um hm ha ho hu ui oi ce cf bts mv mc dj vd sp km kg cm mm ml ha g mg usd vnd",
  ].flatMap((words) => words.split(" ")),
);
