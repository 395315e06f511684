/**
 * What a page does by itself: it filters and sorts the rows that stand in it, and keeps the choice in its address, so that a link shows what
 * its sender saw. It makes no markup of texts and asks nobody for anything.
 */
export const SCRIPT = `
'use strict';
(function () {
  var form = document.querySelector('form.controls');
  var table = document.querySelector('table');
  if (!form || !table) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  var ids = heads.map(function (head) { return head.dataset.id; });
  var search = form.querySelector('[data-search]');
  var order = form.querySelector('[data-sort]');
  var filters = Array.prototype.slice.call(form.querySelectorAll('[data-filter]'));
  var bars = Array.prototype.slice.call(document.querySelectorAll('button.bar'));
  var shown = document.querySelector('[data-shown]');
  var words = rows.map(function (row) { return row.textContent.toLowerCase(); });
  form.hidden = false;

  heads.forEach(function (head, index) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      order.value = order.value === ids[index] ? '-' + ids[index] : ids[index];
      changed();
    });
  });

  function value(row, id) {
    var cell = row.cells[ids.indexOf(id)];
    return cell ? cell.dataset.value || '' : '';
  }

  function compare(a, b, index, numeric) {
    var x = a.cells[index].dataset.sort;
    var y = b.cells[index].dataset.sort;
    if (x === y) return 0;
    if (x === '') return 1;
    if (y === '') return -1;
    return numeric ? Number(x) - Number(y) : x < y ? -1 : 1;
  }

  function show() {
    var asked = search.value.trim().toLowerCase().split(/\\s+/);
    var count = 0;
    rows.forEach(function (row, index) {
      var fits = filters.every(function (filter) {
        return filter.value === '*' || value(row, filter.dataset.filter) === filter.value;
      }) && asked.every(function (word) { return words[index].indexOf(word) !== -1; });
      row.hidden = !fits;
      if (fits) count++;
    });
    var by = order.value.replace(/^-/, '');
    var column = ids.indexOf(by);
    var turned = order.value.charAt(0) === '-';
    var numeric = column !== -1 && heads[column].classList.contains('number');
    var sorted = column === -1 ? rows : rows.slice().sort(function (a, b) {
      return (turned ? -1 : 1) * compare(a, b, column, numeric) || rows.indexOf(a) - rows.indexOf(b);
    });
    sorted.forEach(function (row) { body.appendChild(row); });
    heads.forEach(function (head, index) {
      if (index === column) head.setAttribute('aria-sort', turned ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    bars.forEach(function (bar) {
      var filter = filters.filter(function (one) { return one.dataset.filter === bar.dataset.column; })[0];
      bar.setAttribute('aria-pressed', String(Boolean(filter) && filter.value === bar.dataset.value));
    });
    shown.textContent = (count === rows.length ? '' : count + ' of ') + rows.length + ' ' + shown.dataset.noun;
  }

  function write() {
    var parts = [];
    if (search.value.trim()) parts.push('q=' + encodeURIComponent(search.value.trim()));
    filters.forEach(function (filter) {
      if (filter.value !== '*') parts.push(filter.dataset.filter + '=' + encodeURIComponent(filter.value));
    });
    if (order.value) parts.push('sort=' + encodeURIComponent(order.value));
    history.replaceState(null, '', parts.length ? '#' + parts.join('&') : location.pathname + location.search);
  }

  function choose(select, wanted, otherwise) {
    var has = Array.prototype.some.call(select.options, function (option) { return option.value === wanted; });
    select.value = has ? wanted : otherwise;
  }

  function read() {
    var asked = {};
    location.hash.slice(1).split('&').forEach(function (part) {
      var at = part.indexOf('=');
      if (at < 1) return;
      try { asked['_' + part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (_) { /* no such filter */ }
    });
    search.value = asked._q || '';
    filters.forEach(function (filter) {
      var key = '_' + filter.dataset.filter;
      choose(filter, key in asked ? asked[key] : '*', '*');
    });
    choose(order, asked._sort || '', '');
    show();
  }

  function changed() { show(); write(); }

  search.addEventListener('input', changed);
  order.addEventListener('change', changed);
  filters.forEach(function (filter) { filter.addEventListener('change', changed); });
  bars.forEach(function (bar) {
    bar.addEventListener('click', function () {
      filters.forEach(function (filter) {
        if (filter.dataset.filter === bar.dataset.column)
          choose(filter, filter.value === bar.dataset.value ? '*' : bar.dataset.value, '*');
      });
      changed();
    });
  });
  form.querySelector('[data-reset]').addEventListener('click', function () {
    search.value = '';
    order.value = '';
    filters.forEach(function (filter) { filter.value = '*'; });
    changed();
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', function () { if (location.hash !== '#list') read(); });
  read();
})();
`;
