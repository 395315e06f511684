export const id = 5124;
export const ids = [5124];
export const modules = {

/***/ 5124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countdown: () => (/* binding */ countdown),
/* harmony export */   scheduleOf: () => (/* binding */ scheduleOf),
/* harmony export */   spelled: () => (/* binding */ spelled)
/* harmony export */ });
/** When the freezes of a release are, as its README says. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DATE = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\s+(\d{4})/g;
const DAY = 86_400_000;
const NOON = DAY / 2;
/** Both deadlines of a README, under their names of today and of earlier releases; `undefined` for one that it does not give. */
function scheduleOf(text) {
    return {
        readiness: deadlineIn(text, /\bKEP Readiness Deadline\b|\b(?:Production Readiness|PRR) Freeze\b/i),
        enhancements: deadlineIn(text, /\bEnhancements? Freeze\b/i),
    };
}
/** The first line that names the deadline and dates it; calls for exceptions and the like only speak of it. */
function deadlineIn(text, name) {
    for (const line of text.split('\n')) {
        if (line.length > 1000 || !name.test(line) || /\bcall for\b|\bexception/i.test(line))
            continue;
        const days = [...line.matchAll(DATE)].flatMap(([, day, month = '', year]) => {
            const index = MONTHS.findIndex((one) => one.startsWith(month.toLowerCase()));
            return index === -1 ? [] : [Date.UTC(Number(year), index, Number(day))];
        });
        const [first] = days;
        if (first === undefined)
            continue;
        const [, hours = '12', minutes = '00'] = /\b(\d{1,2}):(\d{2})\s*UTC\b/.exec(line) ?? [];
        const last = days.at(-1) ?? first;
        // Without the second half the day ends where it ends last: at noon of the next one in UTC.
        const moment = days.length > 1 ? last + Number(hours) * 3_600_000 + Number(minutes) * 60_000 : first + DAY + NOON;
        return { day: iso(first), moment };
    }
    return undefined;
}
/** As the handbook writes it: `Tuesday 22nd September 2026 (AoE) / Wednesday 23rd September 2026, 12:00 UTC`. */
function spelled({ day, moment }) {
    const time = new Date(moment).toISOString().slice(11, 16);
    return `${spelledDay(Date.parse(day))} (AoE) / ${spelledDay(moment)}, ${time} UTC`;
}
function spelledDay(moment) {
    const date = new Date(moment);
    const day = date.getUTCDate();
    const ending = day % 10 === 1 && day !== 11
        ? 'st'
        : day % 10 === 2 && day !== 12
            ? 'nd'
            : day % 10 === 3 && day !== 13
                ? 'rd'
                : 'th';
    const month = MONTHS[date.getUTCMonth()] ?? '';
    return `${WEEKDAYS[date.getUTCDay()]} ${day}${ending} ${month.charAt(0).toUpperCase()}${month.slice(1)} ${date.getUTCFullYear()}`;
}
/** How far it is from `now` to a deadline. */
function countdown(name, deadline, now) {
    const left = deadline.moment - now;
    const hours = Math.floor(Math.abs(left) / 3_600_000);
    const span = hours >= 48 ? `${Math.floor(hours / 24)} days` : `${hours} hours`;
    return `${name}: ${spelled(deadline)}, ${left >= 0 ? `${span} left` : `${span} ago`}`;
}
function iso(moment) {
    return new Date(moment).toISOString().slice(0, 10);
}


/***/ })

};
