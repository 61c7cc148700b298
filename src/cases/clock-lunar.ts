/**
 * Days of the Vietnamese lunar calendar, worked out as Hồ Ngọc Đức does (informatik.uni-leipzig.de/~duc/amlich): months start
 * on the day of the new moon at UTC+7, the eleventh month holds the winter solstice, and in a year of thirteen months the
 * first one without a principal term is the leap month. New moons and the sun's longitude after Jean Meeus, *Astronomical
 * Algorithms* (1998). Exact for 1900–2100; Chinese tables differ by a day or a month now and then (Tết 1985, 2007, 2030).
 */

const utcOffsetHours = 7;
const synodicMonth = 29.530588853;
const radians = Math.PI / 180;

/** Local day "2027-02-06" of a day in an ordinary (not leap) month: `solarDay(2027, 1, 1)` is Tết 2027. */
export function solarDay(lunarYear: number, lunarMonth: number, lunarDay: number): string {
  const nextYear = lunarMonth >= 11;
  const eleventh = eleventhMonth(nextYear ? lunarYear : lunarYear - 1);
  const eleventhAfter = eleventhMonth(nextYear ? lunarYear + 1 : lunarYear);
  let offset = lunarMonth - 11;
  if (offset < 0) offset += 12;
  if (eleventhAfter - eleventh > 365 && offset >= leapOffset(eleventh)) offset += 1;
  const nth = Math.floor(0.5 + (eleventh - 2415021.076998695) / synodicMonth);
  return dayOfJulian(newMoonDay(nth + offset) + lunarDay - 1);
}

/** Julian day on which the eleventh lunar month of a solar year starts: the one that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const nth = Math.floor((julianOf(`${year}-12-31`) - 2415021) / synodicMonth);
  const start = newMoonDay(nth);
  return sunSector(start) >= 9 ? newMoonDay(nth - 1) : start;
}

/** How many months after the eleventh the leap month comes. */
function leapOffset(eleventh: number): number {
  const nth = Math.floor((eleventh - 2415021.076998695) / synodicMonth + 0.5);
  let offset = 1;
  for (let last = -1, sector = sunSector(newMoonDay(nth + 1)); sector !== last && offset < 14; ) {
    last = sector;
    offset += 1;
    sector = sunSector(newMoonDay(nth + offset));
  }
  return offset - 1;
}

/** Local Julian day of the nth new moon after that of 1/1/1900 (Meeus, chapter 49). */
function newMoonDay(nth: number): number {
  const t = nth / 1236.85;
  const mean = 2415020.75933 + 29.53058868 * nth + (0.0001178 - 0.000000155 * t) * t * t + 0.00033 * sine(166.56 + (132.87 - 0.009173 * t) * t);
  const sun = 359.2242 + 29.10535608 * nth - (0.0000333 + 0.00000347 * t) * t * t;
  const moon = 306.0253 + 385.81691806 * nth + (0.0107306 + 0.00001236 * t) * t * t;
  const node = 21.2964 + 390.67050646 * nth - (0.0016528 + 0.00000239 * t) * t * t;
  const phase =
    (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun) - 0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon) + 0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) - 0.0006 * sine(2 * node + moon) + 0.001 * sine(2 * node - moon) + 0.0005 * sine(2 * moon + sun);
  const dynamical = t < -11
    ? 0.001 + (0.000839 + 0.0002261 * t) * t - (0.00000845 + 0.000000081 * t) * t ** 3
    : -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + phase - dynamical + 0.5 + utcOffsetHours / 24);
}

/** In which twelfth of its yearly way the sun stands at local midnight (0 spring equinox, 9 winter solstice; Meeus, chapter 25). */
function sunSector(julianDay: number): number {
  const t = (julianDay - 0.5 - utcOffsetHours / 24 - 2451545) / 36525;
  const anomaly = 357.5291 + 35999.0503 * t - (0.0001559 + 0.00000048 * t) * t * t;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const centre = (1.9146 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.00029 * sine(3 * anomaly);
  const longitude = mean + centre;
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

function sine(degrees: number): number {
  return Math.sin(degrees * radians);
}

/** Julian day number of noon on a date. */
function julianOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 2440588;
}

function dayOfJulian(julianDay: number): string {
  return new Date((julianDay - 2440588) * 86_400_000).toISOString().slice(0, 10);
}
