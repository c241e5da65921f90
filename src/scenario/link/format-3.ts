import { format2 } from './format-2.ts'

/** Frozen: links of this format point back into it, byte for byte. Never changed once released. */
export const format3 = [
  format2,
  '"r":{"s":"superseded","d":" "},"r":{"s":"accepted","d":" ","t":" ","w":["agents","architecture","build-or-buy","evaluation","knowledge","models","stack","tradeoffs"],"n":[["0","#lp","","2026-11-26",""],["1","architecture","","2026-11-26",""],["2","#lp","","2026-11-26",""],["3","evaluation","","2026-11-26",""],["4","#lp","","2026-11-26",""],["5","models","","2026-11-26",""],["6","#lp","","2026-11-26",""],["7","tradeoffs","","2026-11-26",""]]},',
  '{"p":"real-time-customer-support","e":"2026-11-26","n":"","i":{"r":20000,"t":[1500,6000],"o":[120,500],"ts":[2.5,4,6.5],"os":3,"c":0.7,"h":0.9,"ps":[0.05,0.21,0.5],"k":0.5,"n":1,"s":0,"lc":0.03,"lp":4,"lm":"first-token","lq":0.6,"lf":0.5,"pc":10,"pq":55,"pl":35,"qt":"long-context:0.3+instruction-following:0.3+support-agent:0.4","qd":0,"qo":{},"qx":0.5,"qh":0.8,"qy":0.5,"qp":0.5,"q1":30,"q2":20,"q3":12,"q4":8,"ac":0.003,"ad":0.03,"al":0.8,"am":4,"aq":0.87,"ar":0.6,"cc":"self-check","ca":[0.7,0.85,0.95],"cb":[0.2,0.4,0.6],"cp":[0.3,0.6,1.2],"cd":[0.85,0.93,0.98],"ce":[0.6,0.8,0.92],"cw":[0.05,0.15,0.5],"es":0.67,"eo":0.33,"em":180,"vn":[0.02,0.04,0.12],"vp":[3000,8000,20000],"vs":0.16,"vt":0.3,"vf":[1.5,3,8],"vr":[0.01,0.05,0.2],"vm":600,"vb":[14400,43200,82800],"va":86400,"dt":0.03,"rs":20261123,"ao":""}}',
].join('')
