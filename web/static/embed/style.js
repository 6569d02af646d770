// The look of the box. A sheet made by script, since a strict policy of the page forbids style elements. What texts look like
// stands on the form: on the host itself a rule of the page for all elements (* {}) would win. Light or dark as the page's own
// color-scheme; browsers without light-dark() (before 2024) show the light colours. docs/nhung.md lists --vk-*.
var style = `
:host { display: block;
  --ink: var(--vk-text, #1d1b19); --ground: var(--vk-background, #fff); --faint: var(--vk-placeholder, #6b655e); --edge: var(--vk-border, #857d73);
  --red: var(--vk-accent, #9b1c1f); --on-red: var(--vk-accent-text, #fff); --ring: var(--vk-focus, #0b57d0); --chosen: var(--vk-active, #faeceb);
  --round: var(--vk-radius, 8px); --high: var(--vk-height, 48px); }
@supports (color: light-dark(#000, #fff)) {
  :host { --ink: var(--vk-text, light-dark(#1d1b19, #f0ece6)); --ground: var(--vk-background, light-dark(#fff, #211f1d)); --faint: var(--vk-placeholder, light-dark(#6b655e, #a39b91)); --edge: var(--vk-border, light-dark(#857d73, #8a8278));
    --red: var(--vk-accent, light-dark(#9b1c1f, #f0918c)); --on-red: var(--vk-accent-text, light-dark(#fff, #2a0b0a)); --ring: var(--vk-focus, light-dark(#0b57d0, #9cc2ff)); --chosen: var(--vk-active, light-dark(#faeceb, #3a2322)); }
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
form { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; margin: 0; -webkit-text-fill-color: currentColor; -webkit-text-stroke: 0;
  font: 400 1rem/1.5 sans-serif; font-family: var(--vk-font, inherit); font-size: var(--vk-font-size, max(16px, 1rem)); letter-spacing: normal; word-spacing: normal; text-align: left; text-indent: 0; text-transform: none; text-shadow: none; white-space: normal; word-break: normal; hyphens: manual; }
input, button { font: inherit; letter-spacing: inherit; word-spacing: inherit; text-transform: inherit; text-indent: inherit; text-shadow: inherit; min-height: var(--high); margin: 0; }
label { grid-column: 1 / -1; margin: 0 0 4px; }
input { width: 100%; min-width: 0; color: var(--ink); background: var(--ground); border: 2px solid var(--edge); border-right: 0; border-radius: var(--round) 0 0 var(--round); padding: 0 14px; text-overflow: ellipsis; -webkit-appearance: none; appearance: none; }
input.alone { grid-column: 1 / -1; border-right: 2px solid var(--edge); border-radius: var(--round); }
input::placeholder { color: var(--faint); opacity: 1; }
button { color: var(--on-red); background: var(--red); border: 2px solid var(--red); border-radius: 0 var(--round) var(--round) 0; padding: 0 20px; font-weight: 600; cursor: pointer; }
input:focus, button:focus { position: relative; z-index: 1; outline: 3px solid var(--ring); outline-offset: 0; }
button:focus:not(:focus-visible) { outline: none; }
.suggest { position: absolute; top: 100%; left: 0; right: 0; z-index: 1000; max-height: 70vh; overflow: auto; list-style: none; margin: 4px 0 0; padding: 6px 0; color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: var(--round); box-shadow: 0 6px 18px rgba(0, 0, 0, .18); }
.suggest li { min-height: 44px; padding: 10px 16px; cursor: pointer; overflow-wrap: anywhere; }
.suggest li.number { font-weight: 600; color: var(--red); }
.suggest.above { top: auto; bottom: 100%; margin: 0 0 4px; max-height: 40vh; }
.suggest li:hover, .suggest li[aria-selected=true] { background: var(--chosen); outline: 2px solid transparent; outline-offset: -2px; }
.suggest li[aria-selected=true] { box-shadow: inset 5px 0 var(--red); }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
@media print { :host { display: none; } }
`;
