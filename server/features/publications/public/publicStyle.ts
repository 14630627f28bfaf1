/** The style of the public page: quiet, readable on a phone, in the dark and on paper. */
export const publicStyle = `:root{color-scheme:light dark;--page:#f6f7f8;--surface:#fff;--line:#d9dde1;--text:#1b2126;--quiet:#56616b;--accent:#0b5c6b;--on:#fff}
@media (prefers-color-scheme:dark){:root{--page:#12171b;--surface:#1a2126;--line:#36424a;--text:#e8ecef;--quiet:#a3b0ba;--accent:#6cc5d6;--on:#08262c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.5rem}
.brand{margin:0;font-weight:600;color:var(--accent)}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0 0}
h2{font-size:1.25rem;margin:2rem 0 0}
.lead{margin:.25rem 0 0;color:var(--quiet)}
.note{border-left:4px solid var(--accent);padding:.5rem 1rem;background:var(--surface)}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--surface);padding:.5rem 1rem;z-index:1}
form{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin-top:1.5rem;padding:1rem;background:var(--surface);border:1px solid var(--line);border-radius:6px}
form>div{flex:1 1 11rem}
form>.wide{flex:2 1 18rem}
label{display:block;font-weight:600;margin-bottom:.25rem}
input,select,button{font:inherit;width:100%;min-height:2.75rem;padding:.5rem .75rem;border:1px solid var(--quiet);border-radius:6px;background:var(--surface);color:var(--text)}
button{width:auto;background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600;padding:.5rem 1.5rem;cursor:pointer}
table{width:100%;border-collapse:collapse;background:var(--surface);border:1px solid var(--line)}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
thead th,.day{white-space:nowrap}
tbody th{font-weight:600;overflow-wrap:anywhere}
td{font-variant-numeric:tabular-nums}
small,[role=status]{color:var(--quiet)}
.over{font-weight:600;color:var(--text)}
.tag{display:inline-block;font-size:.8125rem;font-weight:400;border:1px solid var(--line);border-radius:999px;padding:0 .5rem}
nav p,nav ul{display:flex;flex-wrap:wrap;gap:1.5rem;list-style:none;padding:0}
nav a{display:inline-block;padding:.5rem 0}
footer{margin-top:2rem;padding-top:1rem;padding-bottom:3rem;color:var(--quiet);border-top:1px solid var(--line)}
@media (max-width:44rem){
thead{position:absolute;left:-999rem}
table,tbody,tr,th,td{display:block;width:auto}
tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
th,td{border:0;padding:.125rem .75rem}
td::before{content:attr(data-label) ": ";color:var(--quiet)}
}
@media print{
form,nav,.skip{display:none}
body{background:#fff;color:#000;font-size:10pt}
header,main,footer{max-width:none;padding:0}
thead{display:table-header-group}
tr{break-inside:avoid}
}
`
