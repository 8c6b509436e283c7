"""What a page owes to those who do not see it, or see it badly, after WCAG 2.1: names and contrast."""


def names(browser):
    """Controls and landmarks without a name in the accessibility tree, and other slips."""
    need = {"button", "link", "slider", "combobox", "searchbox", "textbox", "application", "dialog", "img", "canvas"}
    found = []
    for node in browser.call("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value", "")
        if node.get("ignored") or role not in need:
            continue
        if not node.get("name", {}).get("value", "").strip():
            found.append(f"a {role} without a name")
    found += browser.evaluate("""(() => {
        const slips = [];
        const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
        for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) slips.push('two elements are called ' + id);
        for (const e of document.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]'))
          for (const name of ['aria-labelledby', 'aria-describedby', 'for'])
            for (const id of (e.getAttribute(name) || '').split(' ').filter(Boolean))
              if (!document.getElementById(id)) slips.push(name + ' names ' + id + ', which is not there');
        if (!document.documentElement.lang) slips.push('no language');
        if (!document.title) slips.push('no title');
        if (document.querySelectorAll('h1').length !== 1) slips.push('not one h1');
        if (document.querySelectorAll('main').length !== 1) slips.push('not one main');
        let last = 1;
        for (const e of document.querySelectorAll('h1, h2, h3')) {
          const level = Number(e.tagName[1]);
          if (level > last + 1) slips.push('a heading skips a level: ' + e.textContent);
          last = level;
        }
        for (const e of document.querySelectorAll('button, select, input, summary, a')) {
          const box = e.getBoundingClientRect();
          if (box.width && e.tagName !== 'A' && (box.width < 24 || box.height < 24)) slips.push('too small to hit: ' + (e.id || e.textContent));
        }
        if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')) slips.push('a tab order of its own');
        return slips;
    })()""")
    return found


def contrast(browser):
    """Texts whose colour differs too little from what is behind them: 4.5 to 1, 3 to 1 for large ones."""
    return browser.evaluate("""(() => {
        const parse = (text) => { const n = text.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
        const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3])).concat(1);
        const light = (c) => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
        const behind = (e) => { let colour = [0, 0, 0, 0]; for (; e; e = e.parentElement) {
            const own = parse(getComputedStyle(e).backgroundColor);
            colour = colour[3] === 1 ? colour : over(colour, own[3] ? own : [0, 0, 0, 0]).slice(0, 3).concat(own[3] || colour[3]);
            if (own[3] === 1) break; }
          return colour[3] ? colour : [255, 255, 255, 1]; };
        const bad = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const e = walker.currentNode.parentElement;
          const text = walker.currentNode.textContent.trim();
          if (!text || !e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || e.closest('script, style, noscript, option, :disabled')) continue;
          const style = getComputedStyle(e);
          const size = parseFloat(style.fontSize), isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
          const back = behind(e), front = over(parse(style.color), back);
          const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
          const ratio = (a + 0.05) / (b + 0.05);
          if (ratio < (isLarge ? 3 : 4.5)) bad.push(`${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
        }
        // Lines on the map against its ground: 3 to 1 for what carries meaning.
        const style = getComputedStyle(document.documentElement);
        const hex = (name) => { const t = style.getPropertyValue('--' + name).trim(); return [1, 3, 5].map(i => parseInt(t.slice(i, i + 2), 16)); };
        for (const name of ['casing', 'certain', 'remark', 'way', 'ink', 'quiet']) {
          const [a, b] = [light(hex(name)), light(hex('ground'))].sort((x, y) => y - x);
          if ((a + 0.05) / (b + 0.05) < 3) bad.push(`${name} on the ground`);
        }
        return bad;
    })()""")
