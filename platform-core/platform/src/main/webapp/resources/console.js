/* The console's small helpers: dialogs, the matrix's selection and keys, and what is under way. */
(function () {
  'use strict';

  const byId = (id) => document.getElementById(id);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const fill = (pattern, ...values) => values.reduce((text, value, i) => text.replace('{' + i + '}', value), pattern);
  const values = (selector, name) => all(selector).map((box) => box.dataset[name]);

  let opener = null;

  window.jia = {
    open(id) {
      const dialog = byId(id);
      if (!dialog.open) {
        dialog.showModal();
      }
    },
    /* After a form was sent: closes its dialog unless something was wrong, and goes back to where the person was. */
    settle(args, id) {
      if (args.validationFailed) {
        this.focusError(args);
        return;
      }
      byId(id).close();
      clearSelection();
      const cell = opener && byCell(opener.offering, opener.building);
      if (cell) {
        cell.focus();
      }
      opener = null;
    },
    failed() {
      giveUp(byId('busy').dataset.failed);
    },
    focusError(args) {
      const wrong = args && args.validationFailed && all('.field-error').find((error) => error.textContent.trim());
      const input = wrong && wrong.closest('.field, .day') && wrong.closest('.field, .day').querySelector('input, select');
      if (input) {
        input.focus();
      }
    },
  };

  document.addEventListener('click', (event) => {
    const element = event.target.closest('[data-open], [data-close], .matrix button.cell');
    if (!element) {
      return;
    }
    if (element.dataset.open) {
      window.jia.open(element.dataset.open);
    } else if (element.dataset.close) {
      byId(element.dataset.close).close();
    } else {
      opener = { offering: element.dataset.offering, building: element.dataset.building };
      pick([opener.offering], [opener.building], '');
    }
  });

  /* ---- the matrix ---- */

  const CHOSEN_ROWS = '#matrix input[data-offering]:checked';
  const CHOSEN_COLUMNS = '#matrix input[data-building]:checked';

  function byCell(offering, building) {
    return all('#matrix button.cell').find((cell) => cell.dataset.offering === offering && cell.dataset.building === building);
  }

  function pick(offerings, buildings, doing) {
    window.pickCells([
      { name: 'offerings', value: offerings.join(',') },
      { name: 'buildings', value: buildings.join(',') },
      { name: 'doing', value: doing },
    ]);
  }

  function pickSelected(doing) {
    opener = null;
    pick(values(CHOSEN_ROWS, 'offering'), values(CHOSEN_COLUMNS, 'building'), doing);
  }

  function clearSelection() {
    all('#matrix input:checked').forEach((box) => {
      box.checked = false;
      box.indeterminate = false;
    });
    showSelection();
  }

  function showSelection() {
    const bar = byId('selection');
    if (!bar) {
      return;
    }
    const rows = new Set(values(CHOSEN_ROWS, 'offering'));
    const columns = new Set(values(CHOSEN_COLUMNS, 'building'));
    let chosen = 0;
    let on = 0;
    all('#matrix button.cell').forEach((cell) => {
      const selected = rows.has(cell.dataset.offering) && columns.has(cell.dataset.building);
      cell.classList.toggle('selected', selected);
      chosen += selected ? 1 : 0;
      on += selected && cell.getAttribute('aria-pressed') === 'true' ? 1 : 0;
    });
    all('#matrix tr[data-title]').forEach((row) => row.classList.toggle('chosen', row.querySelector('input').checked));
    markModules();
    bar.hidden = rows.size + columns.size === 0;
    const says = byId('selection-text');
    says.textContent = chosen > 0 ? fill(says.dataset.text, rows.size, columns.size, chosen, on)
      : rows.size > 0 ? fill(says.dataset.rows, rows.size) : fill(says.dataset.columns, columns.size);
    byId('enable-selected').disabled = chosen === 0;
    byId('end-selected').disabled = on === 0;
  }

  function markModules() {
    all('#matrix input[data-module]').forEach((box) => {
      const boxes = all('input[data-offering]', box.closest('tbody'));
      const checked = boxes.filter((each) => each.checked).length;
      box.checked = checked > 0 && checked === boxes.length;
      box.indeterminate = checked > 0 && checked < boxes.length;
    });
  }

  /* One stop for the Tab key; inside, the arrow keys go from cell to cell. */
  function control(cell) {
    return cell && cell.querySelector('button.cell, input[type=checkbox]');
  }

  function grid() {
    return all('#matrix tr').filter((row) => row.offsetParent !== null)
      .map((row) => Array.from(row.cells).map(control));
  }

  function settleTabStop(current) {
    all('#matrix button.cell, #matrix input').forEach((each) => { each.tabIndex = -1; });
    const stop = current || byId('matrix').querySelector('button.cell, input');
    if (stop) {
      stop.tabIndex = 0;
    }
  }

  const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

  function move(event) {
    const step = MOVES[event.key];
    const rows = grid();
    const row = rows.findIndex((cells) => cells.includes(event.target));
    if (row < 0 || (!step && event.key !== 'Home' && event.key !== 'End')) {
      return;
    }
    event.preventDefault();
    const column = rows[row].indexOf(event.target);
    const next = step ? neighbour(rows, row, column, step)
      : event.key === 'Home' ? rows[row].find(Boolean) : rows[row].filter(Boolean).pop();
    if (next) {
      next.focus();
    }
  }

  function neighbour(rows, row, column, [down, right]) {
    let r = row + down;
    let c = column + right;
    while (r >= 0 && r < rows.length && c >= 0 && c < rows[row].length) {
      if (rows[r][c]) {
        return rows[r][c];
      }
      r += down;
      c += right;
    }
    return null;
  }

  function findOfferings(words) {
    const wanted = words.trim().toLocaleLowerCase();
    all('#matrix tbody').forEach((group) => {
      const module = group.querySelector('tr.group').textContent.toLocaleLowerCase();
      let shown = 0;
      all('tr[data-title]', group).forEach((row) => {
        const matches = !wanted || module.includes(wanted) || row.dataset.title.toLocaleLowerCase().includes(wanted);
        row.hidden = !matches;
        shown += matches ? 1 : 0;
      });
      group.hidden = shown === 0;
    });
  }

  function prepareMatrix() {
    const region = document.querySelector('.matrix');
    if (!region || !byId('selection')) {
      return;
    }
    settleTabStop();
    showSelection();
  }

  document.addEventListener('change', (event) => {
    const box = event.target;
    if (!box.closest('#matrix')) {
      return;
    }
    if (box.dataset.module) {
      all('input[data-offering]', box.closest('tbody')).forEach((each) => { each.checked = box.checked; });
    }
    showSelection();
  });
  document.addEventListener('focusin', (event) => {
    if (event.target.closest && event.target.closest('#matrix')) {
      settleTabStop(event.target);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.target.closest && event.target.closest('#matrix')) {
      move(event);
    }
  });
  document.addEventListener('input', (event) => {
    if (event.target.id === 'find-offering') {
      findOfferings(event.target.value);
    }
  });
  document.addEventListener('click', (event) => {
    const what = { 'enable-selected': 'enable', 'end-selected': 'end' }[event.target.id];
    if (what) {
      pickSelected(what);
    } else if (event.target.id === 'clear-selected') {
      clearSelection();
    }
  });

  /* ---- what is under way ---- */

  function prepareBusy() {
    const busy = byId('busy');
    if (!window.jQuery || !busy) {
      return;
    }
    let timer = null;
    window.jQuery(document)
      .on('pfAjaxSend', () => {
        timer = timer || setTimeout(() => { busy.textContent = busy.dataset.text; busy.hidden = false; }, 300);
      })
      .on('pfAjaxComplete', () => {
        clearTimeout(timer);
        timer = null;
        if (!busy.classList.contains('lost')) {
          busy.hidden = true;
        }
        prepareMatrix();
      })
      .on('pfAjaxError', () => giveUp(busy.dataset.lost));
  }

  function giveUp(sentence) {
    const busy = byId('busy');
    busy.classList.add('lost');
    busy.textContent = sentence + ' ';
    const again = document.createElement('a');
    again.href = location.href;
    again.textContent = busy.dataset.reload;
    busy.append(again);
    busy.hidden = false;
  }

  /* ---- the counter: the camera reads the codes that people show ---- */

  const SCAN_EVERY_MS = 150;
  const SCAN_AT_MOST_MS = 60000;

  /* A code is shown as the address of this page with the code, or bare. */
  function codeIn(scanned) {
    try {
      return new URL(scanned).searchParams.get('code') || '';
    } catch (notAnAddress) {
      const bare = scanned.replace(/[\s-]/g, '').toUpperCase();
      return /^[2-9A-Z]{8}$/.test(bare) ? bare : '';
    }
  }

  async function canScan() {
    const media = navigator.mediaDevices;
    if (!window.BarcodeDetector || !media || !media.getUserMedia) {
      return false;
    }
    const formats = await window.BarcodeDetector.getSupportedFormats();
    const devices = await media.enumerateDevices();
    return formats.includes('qr_code') && devices.some((device) => device.kind === 'videoinput');
  }

  function counter(button) {
    const video = byId('camera');
    const says = byId('scan-says');
    let stream = null;
    let wanted = false;

    function stop(sentence) {
      wanted = false;
      if (stream) {
        stream.getTracks().forEach((track) => track.stop());
      }
      stream = null;
      video.srcObject = null;
      video.hidden = true;
      button.setAttribute('aria-pressed', 'false');
      says.textContent = sentence || '';
    }

    function found(code) {
      stop();
      byId('code').value = code;
      byId('check-in').requestSubmit(byId('look-up'));
    }

    async function look(detector, until) {
      if (!wanted || Date.now() > until) {
        stop();
        return;
      }
      const seen = video.readyState < 2 ? [] : await detector.detect(video).catch(() => []);
      const code = seen.map((each) => codeIn(each.rawValue)).find(Boolean);
      if (wanted && code) {
        found(code);
      } else {
        setTimeout(() => look(detector, until), SCAN_EVERY_MS);
      }
    }

    async function start() {
      wanted = true;
      button.setAttribute('aria-pressed', 'true');
      says.textContent = button.dataset.looking;
      try {
        const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        stream = opened;
        if (!wanted) {
          stop();
          return;
        }
        video.srcObject = stream;
        video.hidden = false;
        await video.play();
        look(new window.BarcodeDetector({ formats: ['qr_code'] }), Date.now() + SCAN_AT_MOST_MS);
      } catch (refused) {
        stop(button.dataset.denied);
      }
    }

    button.addEventListener('click', () => (wanted ? stop() : start()));
    window.addEventListener('pagehide', () => stop());
  }

  function prepareCounter() {
    const button = byId('scan');
    if (!button) {
      return;
    }
    canScan().then((possible) => {
      if (possible) {
        button.hidden = false;
        counter(button);
      }
    }, () => undefined);
  }

  function preparePrint() {
    const button = byId('print');
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => window.print());
    }
  }

  prepareMatrix();
  prepareBusy();
  prepareCounter();
  preparePrint();
}());
