"use strict";
(() => {
  const $ = id => document.getElementById(id);
  const D = JSON.parse($("data").textContent);
  const S = D.strings;
  // What goes without saying is left out of the data.
  const filled = f => { f.name ??= ""; f.wire ??= f.name; f.refs ??= []; f.decisions ??= []; };
  D.types.forEach(t => t.fields.forEach(filled));
  D.operations.forEach(o => o.parameters.forEach(filled));
  const CLASSES = ["set", "proven", "convention", "assumed"];
  const CLASS_WORDS = ["set by you", "proven", "by convention", "assumed"];
  const number = n => n.toLocaleString("en");
  const plural = (n, one) => `${number(n)} ${one}${n === 1 ? "" : "s"}`;

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === "class") element.className = value;
      else if (key === "color") element.style.setProperty("--c", `var(--${value})`);
      else if (key === "click") element.addEventListener("click", value);
      else element.setAttribute(key, value);
    }
    for (const child of children) if (child !== null && child !== undefined) element.append(child);
    return element;
  }

  // Items: operations first, then types. Each has a rectangle of the map.
  const items = [];
  const tally = decisions => {
    const counts = [0, 0, 0, 0];
    for (const decision of decisions) counts[D.classes[decision[2]]] += 1;
    return counts;
  };
  const add = (a, b) => a.forEach((_, i) => (a[i] += b[i]));
  D.operations.forEach(o => {
    const counts = tally(o.decisions);
    o.parameters.forEach(p => add(counts, tally(p.decisions)));
    items.push({ operation: o, name: o.name, path: `operation:${o.id}`, area: o.group, counts, refs: [...new Set([...o.takes, ...o.gives])] });
  });
  const first = items.length;
  D.types.forEach(t => {
    const counts = tally(t.decisions);
    const refs = new Set(t.refs);
    t.fields.forEach(f => { add(counts, tally(f.decisions)); f.refs.forEach(r => refs.add(r)); });
    items.push({ type: t, name: t.name, path: t.id, area: t.area, counts, refs: [...refs] });
  });
  items.forEach((item, index) => { item.index = index; item.users = []; });
  items.forEach(item => {
    item.refs = item.refs.map(r => items[first + r]).filter(Boolean);
    item.refs.forEach(other => other.users.push(item));
  });
  const byPath = new Map(items.map(item => [item.path, item]));

  // Layout: operations in a strip at the left, areas as a squarified treemap, items of an area as a grid.
  const shape = $("map").clientHeight / ($("map").clientWidth || 1);
  const WIDTH = 1600, HEIGHT = WIDTH * Math.min(1.8, Math.max(0.5, shape || 0.6));
  const areas = [];
  function group(list) {
    const map = new Map();
    list.forEach(item => { if (!map.has(item.area)) map.set(item.area, []); map.get(item.area).push(item); });
    return [...map].map(([name, members]) => ({ name, members })).sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
  }
  function squarify(groups, x, y, w, h) {
    // An area needs room for its name, however few items it has.
    const weight = g => Math.sqrt(g.members.length) * 2 + g.members.length;
    let total = groups.reduce((sum, g) => sum + weight(g), 0);
    let rest = groups.slice();
    while (rest.length) {
      const short = Math.min(w, h), scale = (w * h) / total;
      let row = [], sum = 0, worst = Infinity;
      while (row.length < rest.length) {
        const next = rest[row.length], s = sum + weight(next) * scale;
        const sizes = [...row, next].map(g => weight(g) * scale);
        const bad = Math.max(...sizes.map(v => Math.max((short * short * v) / (s * s), (s * s) / (short * short * v))));
        if (bad > worst) break;
        worst = bad; row.push(next); sum = s;
      }
      const depth = sum / short;
      let at = 0;
      for (const g of row) {
        const length = (weight(g) * scale) / depth;
        const r = w >= h ? [x, y + at, depth, length] : [x + at, y, length, depth];
        areas.push(Object.assign(g, { x: r[0] + 3, y: r[1] + 3, w: r[2] - 6, h: r[3] - 6 }));
        at += length;
      }
      if (w >= h) { x += depth; w -= depth; } else { y += depth; h -= depth; }
      total -= row.reduce((t, g) => t + weight(g), 0);
      rest = rest.slice(row.length);
    }
  }
  const operations = group(items.slice(0, first)), types = group(items.slice(first));
  const strip = operations.length ? Math.min(0.35, Math.max(0.14, first / items.length)) * WIDTH : 0;
  if (strip) squarify(operations, 0, 0, strip, HEIGHT);
  if (types.length) squarify(types, strip + (strip ? 14 : 0), 0, WIDTH - strip - (strip ? 14 : 0), HEIGHT);
  areas.forEach(area => {
    const head = Math.min(20, area.h * 0.18), n = area.members.length;
    const w = area.w, h = area.h - head;
    let best = 1, bestScore = Infinity;
    for (let columns = 1; columns <= n; columns += 1) {
      const cw = w / columns, ch = h / Math.ceil(n / columns);
      const score = Math.abs(Math.log(cw / ch / 3.2));
      if (score < bestScore) { bestScore = score; best = columns; }
    }
    const cw = w / best, ch = Math.min(h / Math.ceil(n / best), cw);
    area.head = head;
    area.members.forEach((item, i) => {
      const pad = Math.min(cw, ch) * 0.07;
      item.x = area.x + (i % best) * cw + pad; item.y = area.y + head + Math.floor(i / best) * ch + pad;
      item.w = cw - 2 * pad; item.h = ch - 2 * pad;
    });
  });

  // Drawing.
  const canvas = $("map"), context = canvas.getContext("2d");
  let view = { x: 0, y: 0, k: 1 }, selected = null, hovered = null, colors = {}, queued = false;
  function readColors() {
    const style = getComputedStyle(document.documentElement);
    for (const name of ["paper", "card", "ink", "soft", "line", "area", "set", "proven", "convention", "assumed", "none", "arrow-in", "arrow-out", "accent"])
      colors[name] = style.getPropertyValue(`--${name}`).trim();
  }
  const size = () => [canvas.clientWidth, canvas.clientHeight];
  function fit() {
    const [w, h] = size(), k = Math.min(w / WIDTH, h / HEIGHT) * 0.97;
    view = { k, x: (w - WIDTH * k) / 2, y: (h - HEIGHT * k) / 2 };
    draw();
  }
  function draw() { if (!queued) { queued = true; requestAnimationFrame(paint); } }
  function clipped(text, width) {
    if (context.measureText(text).width <= width) return text;
    let low = 0, high = text.length;
    while (low < high) { const mid = (low + high + 1) >> 1; if (context.measureText(text.slice(0, mid) + "…").width <= width) low = mid; else high = mid - 1; }
    return low > 1 ? text.slice(0, low) + "…" : "";
  }
  const center = item => [view.x + (item.x + item.w / 2) * view.k, view.y + (item.y + item.h / 2) * view.k];
  function arrow(from, to, color, alpha) {
    const [x1, y1] = center(from), [x2, y2] = center(to);
    const dx = x2 - x1, dy = y2 - y1, length = Math.hypot(dx, dy) || 1, bend = Math.min(60, length * 0.18);
    const mx = (x1 + x2) / 2 - (dy / length) * bend, my = (y1 + y2) / 2 + (dx / length) * bend;
    context.globalAlpha = alpha; context.strokeStyle = context.fillStyle = color; context.lineWidth = 1.5;
    context.beginPath(); context.moveTo(x1, y1); context.quadraticCurveTo(mx, my, x2, y2); context.stroke();
    const angle = Math.atan2(y2 - my, x2 - mx), a = 7;
    context.beginPath(); context.moveTo(x2, y2);
    context.lineTo(x2 - a * Math.cos(angle - 0.45), y2 - a * Math.sin(angle - 0.45));
    context.lineTo(x2 - a * Math.cos(angle + 0.45), y2 - a * Math.sin(angle + 0.45)); context.fill();
    context.globalAlpha = 1;
  }
  function paint() {
    queued = false;
    const [w, h] = size(), ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(w * ratio) || canvas.height !== Math.round(h * ratio)) { canvas.width = Math.round(w * ratio); canvas.height = Math.round(h * ratio); }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = colors.paper; context.fillRect(0, 0, w, h);
    context.textBaseline = "middle";
    const near = selected && new Set([selected, ...selected.refs, ...selected.users]);
    const visible = [];
    for (const area of areas) {
      const x = view.x + area.x * view.k, y = view.y + area.y * view.k, aw = area.w * view.k, ah = area.h * view.k;
      if (x > w || y > h || x + aw < 0 || y + ah < 0) continue;
      context.fillStyle = colors.area; context.fillRect(x, y, aw, ah);
      context.strokeStyle = colors.line; context.lineWidth = 1; context.strokeRect(x, y, aw, ah);
      const head = area.head * view.k;
      for (const item of area.members) {
        const ix = view.x + item.x * view.k, iy = view.y + item.y * view.k, iw = item.w * view.k, ih = item.h * view.k;
        if (ix > w || iy > h || ix + iw < 0 || iy + ih < 0) continue;
        visible.push(item);
        const faded = near && !near.has(item);
        context.globalAlpha = faded ? 0.35 : 1;
        const total = item.counts.reduce((a, b) => a + b, 0), strong = ih < 14;
        context.fillStyle = strong ? colors.none : colors.card; context.fillRect(ix, iy, iw, ih);
        // The bar along the foot shows how sure the item's facts are; small items are all bar.
        const bar = strong ? ih : Math.max(4, ih * 0.16);
        let at = ix;
        if (total) item.counts.forEach((n, i) => { const bw = (iw * n) / total; context.fillStyle = colors[CLASSES[i]]; context.fillRect(at, iy + ih - bar, bw, bar); at += bw; });
        else { context.fillStyle = colors.none; context.fillRect(ix, iy + ih - bar, iw, bar); }
        if (ih >= 14) { context.strokeStyle = colors.line; context.strokeRect(ix, iy, iw, ih); }
        if (ih >= 20 && iw >= 44) {
          const font = Math.min(14, ih * 0.42);
          context.font = `${item.operation ? "600 " : ""}${font}px system-ui, sans-serif`; context.fillStyle = colors.ink;
          const label = item.operation && iw > 90 ? `${item.operation.method} ${item.name}` : item.name;
          context.fillText(clipped(label, iw - 8), ix + 4, iy + (ih - bar) / 2);
        }
        if (item === selected || item === hovered) { context.globalAlpha = 1; context.strokeStyle = colors.accent; context.lineWidth = 2; context.strokeRect(ix - 1, iy - 1, iw + 2, ih + 2); }
        context.globalAlpha = 1;
      }
      if (aw > 36 && ah > 20) {
        const font = Math.max(9, Math.min(15, Math.max(head * 0.72, 10)));
        context.font = `600 ${font}px system-ui, sans-serif`;
        const text = clipped(`${area.name} · ${area.members.length}`, Math.min(aw, w - Math.max(x, 0)) - 10);
        if (head < font) { context.fillStyle = colors.area; context.globalAlpha = 0.85; context.fillRect(x, y, Math.min(aw, context.measureText(text).width + 10), font + 5); context.globalAlpha = 1; }
        context.fillStyle = colors.soft;
        context.fillText(text, Math.max(x, 0) + 5, y + Math.max(head, font + 4) / 2 + 1);
      }
    }
    const focus = selected || hovered;
    if (focus) {
      focus.users.slice(0, 400).forEach(user => arrow(user, focus, colors["arrow-in"], 0.75));
      focus.refs.forEach(other => arrow(focus, other, colors["arrow-out"], 0.9));
    } else if (visible.length < 120) {
      visible.forEach(item => item.refs.forEach(other => arrow(item, other, colors.soft, 0.25)));
    }
  }
  function itemAt(x, y) {
    const mx = (x - view.x) / view.k, my = (y - view.y) / view.k;
    const area = areas.find(a => mx >= a.x && mx <= a.x + a.w && my >= a.y && my <= a.y + a.h);
    return area && area.members.find(i => mx >= i.x && mx <= i.x + i.w && my >= i.y && my <= i.y + i.h);
  }
  function zoom(factor, x, y) {
    const k = Math.min(60, Math.max(0.15, view.k * factor)), f = k / view.k;
    view = { k, x: x - (x - view.x) * f, y: y - (y - view.y) * f };
    draw();
  }
  function show(item) {
    const [w, h] = size(), k = Math.min(8, Math.max(view.k, 150 / item.w, 30 / item.h));
    view = { k, x: w / 2 - (item.x + item.w / 2) * k, y: h / 2 - (item.y + item.h / 2) * k };
    draw();
  }

  // Pointer: drag, wheel, pinch, click.
  const pointers = new Map();
  let moved = 0, pinch = 0;
  const local = event => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
  canvas.addEventListener("pointerdown", event => { canvas.setPointerCapture(event.pointerId); pointers.set(event.pointerId, local(event)); moved = 0; pinch = 0; });
  canvas.addEventListener("pointermove", event => {
    const at = local(event), before = pointers.get(event.pointerId);
    if (!before) { hover(itemAt(...at), at); return; }
    pointers.set(event.pointerId, at);
    if (pointers.size === 1) {
      moved += Math.abs(at[0] - before[0]) + Math.abs(at[1] - before[1]);
      view.x += at[0] - before[0]; view.y += at[1] - before[1]; draw();
    } else {
      const [a, b] = [...pointers.values()], distance = Math.hypot(a[0] - b[0], a[1] - b[1]);
      if (pinch) zoom(distance / pinch, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
      pinch = distance; moved += 10;
    }
  });
  const up = event => {
    const was = pointers.delete(event.pointerId);
    if (was && event.type === "pointerup" && moved < 6) { const item = itemAt(...local(event)); if (item) select(item); else clear(); }
  };
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", up);
  canvas.addEventListener("pointerleave", () => hover(null));
  canvas.addEventListener("wheel", event => { event.preventDefault(); zoom(Math.exp(-event.deltaY * 0.0016), ...local(event)); }, { passive: false });
  canvas.addEventListener("keydown", event => {
    const step = 60, [w, h] = size(), move = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key];
    if (move) { view.x += move[0]; view.y += move[1]; draw(); event.preventDefault(); }
    else if (event.key === "+" || event.key === "=") zoom(1.3, w / 2, h / 2);
    else if (event.key === "-") zoom(1 / 1.3, w / 2, h / 2);
    else if (event.key === "0") fit();
    else if (event.key === "Escape") clear();
  });
  $("in").onclick = () => zoom(1.5, size()[0] / 2, size()[1] / 2);
  $("out").onclick = () => zoom(1 / 1.5, size()[0] / 2, size()[1] / 2);
  $("all").onclick = fit;
  function hover(item, at) {
    if (item !== hovered) { hovered = item || null; canvas.style.cursor = item ? "pointer" : "grab"; draw(); }
    const tip = $("tip");
    tip.hidden = !item;
    if (!item) return;
    const t = item.type, what = t ? `${t.kind}, ${t.kind === "record" ? plural(t.fields.length, "field") : plural(t.size, t.kind === "enum" ? "value" : "member")}` : `${item.operation.method} ${item.operation.path}`;
    tip.replaceChildren(make("strong", null, item.path), make("br"), what);
    const [w, h] = size();
    tip.style.left = `${Math.min(at[0] + 14, w - tip.offsetWidth - 6)}px`;
    tip.style.top = `${Math.min(at[1] + 14, h - tip.offsetHeight - 6)}px`;
  }

  // Panels.
  function tab(name) {
    for (const id of ["about", "open", "item"]) { $(id).hidden = id !== name; $(`tab-${id}`).setAttribute("aria-selected", String(id === name)); }
  }
  for (const id of ["about", "open", "item"]) $(`tab-${id}`).onclick = () => tab(id);
  function place(at) {
    if (!at) return null;
    const [source, file, line] = at, s = D.sources[source], page = typeof file === "number" ? S[file] : file;
    const text = `${source ? `${s.dialect}: ` : ""}${page}:${line}`;
    return s.url ? make("a", { href: s.url + page, rel: "noreferrer noopener", target: "_blank" }, text) : make("span", null, text);
  }
  const bar = counts => {
    const total = counts.reduce((a, b) => a + b, 0);
    return make("div", { class: "bar", role: "img", "aria-label": counts.map((n, i) => `${n} ${CLASS_WORDS[i]}`).join(", ") },
      ...counts.map((n, i) => { const part = make("i", { color: CLASSES[i] }); part.style.width = total ? `${(100 * n) / total}%` : "0"; return part; }));
  };
  function about() {
    const all = [0, 0, 0, 0], facts = new Map(), count = (decision) => { const name = D.facts[decision[0]]; if (!facts.has(name)) facts.set(name, [0, 0, 0, 0]); facts.get(name)[D.classes[decision[2]]] += 1; };
    items.forEach(item => add(all, item.counts));
    D.types.forEach(t => { t.decisions.forEach(count); t.fields.forEach(f => f.decisions.forEach(count)); });
    D.operations.forEach(o => { o.decisions.forEach(count); o.parameters.forEach(p => p.decisions.forEach(count)); });
    const sum = counts => counts.reduce((a, b) => a + b, 0);
    const line = (name, counts) => [make("div", { class: "row" }, make("span", null, name), make("span", { class: "soft" }, `${number(counts[2] + counts[3])} of ${number(sum(counts))} not proven`)), bar(counts)];
    const perArea = areas.map(a => { const counts = [0, 0, 0, 0]; a.members.forEach(i => add(counts, i.counts)); return [a.name, counts]; }).filter(([, c]) => sum(c)).sort((a, b) => b[1][2] + b[1][3] - a[1][2] - a[1][3]);
    $("about").replaceChildren(
      make("h2", null, "What is known"), ...line("All facts", all),
      make("ul", { class: "soft" }, ...CLASSES.map((c, i) => make("li", null, make("span", { class: "dot", color: c }), `${number(all[i])} ${CLASS_WORDS[i]}`))),
      make("h3", null, "By kind of fact"), ...[...facts].flatMap(([name, counts]) => line(name, counts)),
      make("h3", null, "By area, the least sure first"), ...perArea.slice(0, 40).flatMap(([name, counts]) => line(name, counts)),
      ...(D.changes.length ? [make("h3", null, "Changed since the last run"), ...D.changes.map(c => make("div", { class: "note" }, make("strong", null, c[0]), ` ${c[1]}`))] : []));
  }
  function open() {
    const list = D.findings.map(f => make("div", { class: "note" }, make("strong", null, f.code), ` ${f.message} `, f.at ? place(f.at) : null,
      f.help ? make("div", { class: "soft" }, f.help) : null, f.config ? make("pre", null, f.config) : null,
      f.config ? make("button", { click: event => { navigator.clipboard && navigator.clipboard.writeText(f.config).then(() => { event.target.textContent = "Copied"; }); } }, "Copy") : null));
    const more = D.unlisted ? make("p", { class: "soft" }, `${plural(D.unlisted, "further finding")}: run fieldwright lint -v.`) : null;
    $("open").replaceChildren(make("h2", null, list.length ? "What is open, with the lines that settle it" : "Nothing is open"), ...list, ...(more ? [more] : []));
  }
  const linkTo = item => make("button", { class: "link", click: () => { select(item); show(item); } }, item.path);
  function facts(decisions) {
    return decisions.map(d => make("div", { class: "fact" },
      make("span", { class: "dot", color: CLASSES[D.classes[d[2]]] }), make("strong", null, D.facts[d[0]]), ` ${S[d[1]]} `, make("span", { class: "soft" }, D.ranks[d[2]]),
      make("ul", null, ...(d[3] || []).map(e => make("li", null, `${S[e[1]]} `, place(e[2]))),
        ...(d[4] || []).map(e => make("li", null, make("span", { class: "against" }, `${S[e[0]]}: ${S[e[1]]}`), " ", place(e[2]))))));
  }
  function field(f) {
    const marks = [f.required ? "required" : "optional", f.nullable ? "may be null" : "", f.secret ? "secret" : "", f.deprecated ? "deprecated" : ""].filter(Boolean).join(", ");
    const chips = make("span", { class: "chips", "aria-hidden": "true" }, ...f.decisions.map(d => make("span", { class: "dot", color: CLASSES[D.classes[d[2]]] })));
    return make("details", { class: "field" }, make("summary", null, make("code", null, f.name), f.wire && f.wire !== f.name ? make("span", { class: "soft" }, ` on the wire ${f.wire}`) : null, chips, make("br"), make("span", { class: "soft" }, `${f.type}, ${marks}`)),
      f.doc ? make("p", null, f.doc) : null, ...facts(f.decisions), ...f.refs.map(r => items[first + r]).filter(Boolean).map(linkTo));
  }
  function describe(item) {
    const t = item.type, o = item.operation, parts = [];
    if (t) {
      parts.push(make("h2", null, t.id), make("p", { class: "soft" }, `${t.kind}, `, make("code", null, t.path), " ", place(t.at)), bar(item.counts));
      if (t.doc) parts.push(make("p", null, t.doc));
      parts.push(...facts(t.decisions));
      if (t.values.length) parts.push(make("h3", null, "Values"), make("p", null, make("code", null, t.values.join(", "))));
      if (t.fields.length) parts.push(make("h3", null, plural(t.fields.length, "field")), ...t.fields.map(field));
    } else {
      parts.push(make("h2", null, o.id), make("p", { class: "soft" }, make("code", null, `${o.method} ${o.path}`), " ", place(o.at)), bar(item.counts));
      if (o.doc) parts.push(make("p", null, o.doc));
      parts.push(...facts(o.decisions));
      if (o.parameters.length) parts.push(make("h3", null, plural(o.parameters.length, "parameter")), ...o.parameters.map(field));
    }
    if (item.refs.length) parts.push(make("h3", null, "Refers to"), ...item.refs.map(r => make("div", null, linkTo(r))));
    if (item.users.length) parts.push(make("h3", null, "Used by"), ...item.users.slice(0, 200).map(u => make("div", null, linkTo(u))));
    $("item").replaceChildren(...parts);
    $("item").scrollTop = 0;
  }
  function select(item) {
    selected = item; describe(item); $("tab-item").disabled = false; tab("item");
    history.replaceState(null, "", `#${encodeURIComponent(item.path)}`); draw();
  }
  function clear() { if (selected) { selected = null; tab("about"); $("tab-item").disabled = true; history.replaceState(null, "", location.pathname + location.search); draw(); } }

  // Search: by name first, then by field.
  const input = $("search"), hits = $("hits");
  let found = [], at = 0;
  const haystack = items.map(item => item.path.toLowerCase());
  function search() {
    const text = input.value.trim().toLowerCase();
    found = [];
    if (text) {
      const score = (name, path) => (name === text ? 0 : name.startsWith(text) ? 1 : name.includes(text) ? 2 : path.includes(text) ? 3 : 9);
      items.forEach((item, i) => { const s = score(item.name.toLowerCase(), haystack[i]); if (s < 9) found.push([s, item, ""]); });
      if (text.length > 2) D.types.forEach((t, i) => { const f = t.fields.find(f => f.name.toLowerCase().includes(text) || f.wire.toLowerCase().includes(text)); if (f) found.push([f.name.toLowerCase() === text ? 4 : 5, items[first + i], f.name]); });
      found.sort((a, b) => a[0] - b[0] || a[1].path.length - b[1].path.length);
      const known = new Set();
      found = found.filter(([, item]) => !known.has(item) && known.add(item)).slice(0, 60);
    }
    at = 0;
    hits.replaceChildren(...found.map(([, item, f], i) => make("li", { role: "option", "aria-selected": String(i === 0), click: () => go(item) }, item.path, f ? make("small", null, ` .${f}`) : null)));
    if (text && !found.length) hits.replaceChildren(make("li", { class: "soft" }, "Nothing has this name"));
    hits.hidden = !text;
    input.setAttribute("aria-expanded", String(!hits.hidden));
  }
  function go(item) { hits.hidden = true; input.setAttribute("aria-expanded", "false"); input.blur(); select(item); show(item); }
  input.addEventListener("input", search);
  input.addEventListener("focus", search);
  input.addEventListener("keydown", event => {
    if (event.key === "Escape") { hits.hidden = true; input.blur(); return; }
    if (event.key === "Enter" && found[at]) { go(found[at][1]); return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !found.length) return;
    event.preventDefault();
    hits.children[at].setAttribute("aria-selected", "false");
    at = (at + step + found.length) % found.length;
    hits.children[at].setAttribute("aria-selected", "true");
    hits.children[at].scrollIntoView({ block: "nearest" });
  });
  document.addEventListener("pointerdown", event => { if (!$("find").contains(event.target)) hits.hidden = true; });
  document.addEventListener("keydown", event => { if (event.key === "/" && document.activeElement !== input) { event.preventDefault(); input.focus(); } });

  $("read").textContent = `${plural(D.types.length, "type")}, ${plural(D.types.reduce((n, t) => n + t.fields.length, 0), "field")}, ${plural(D.operations.length, "operation")}, read from ${D.sources.map(s => s.name).join(", ")}`;
  $("legend").replaceChildren(...CLASSES.map((c, i) => make("li", { color: c }, CLASS_WORDS[i])), make("li", { color: "arrow-out" }, "refers to"), make("li", { color: "arrow-in" }, "used by"));
  readColors();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readColors(); draw(); });
  about(); open();
  new ResizeObserver(() => draw()).observe(canvas);
  fit();
  const start = byPath.get(decodeURIComponent(location.hash.slice(1)));
  if (start) { select(start); show(start); }
  document.documentElement.dataset.ready = "yes";
})();
