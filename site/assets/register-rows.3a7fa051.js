window.registerRows=(choices,folder,print)=>{
const files={};
const arrived={};
window.registerPart=(name,value)=>arrived[name](value);
const fetchPart=(name,stamp)=>new Promise((done,fail)=>{
arrived[name]=value=>stamp&&value[0]!==stamp?fail():done(value);
const script=document.createElement('script');
const query=stamp?`?${stamp}`:'';
script.src=new URL(`${name}.js${query}`,folder);
script.onerror=fail;
document.head.append(script);
});
const load=(name,stamp)=>files[name]??=fetchPart(name,stamp);
const numbers=text=>{
const found=[];
let before=0;
for(let at=0;at<text.length;at++){
const digit=text.charCodeAt(at)-35;
if(digit<64)found.push(before*64+digit);
before=digit<64?0:before*28+digit-64;
}
return found;
};
const readIndex=async()=>{
const index=await load('index');
for(const part of index.parts){
const choiceOf=value=>choices.find(each=>each.part===part.name&&each.value===value);
part.column=numbers(part.column);
part.choices=part.values.map(choiceOf);
}
return index;
};
let known;
const index=()=>known??=readIndex();
const wanted=({choices,combinations})=>{
const isFree= !choices.some(({box})=>box.checked);
return combinations.map(all=>isFree||all.some(number=>choices[number].box.checked));
};
const showCounts=({choices},left)=>choices.forEach(({box,count},number)=>{
count.textContent=print(left[number]);
count.parentElement.classList.toggle('none',!left[number]&& !box.checked);
});
const narrow=async()=>{
const{count,parts}=await index();
const passing=parts.map(wanted);
const left=parts.map(({values})=>values.map(()=>0));
const found=[];
for(let entry=0;entry<count;entry++){
const missed=parts.filter((part,at)=> !passing[at][part.column[entry]]);
if(!missed.length)found.push(entry);
parts.forEach((part,at)=>{
if(missed.some(other=>other!==part))return;
for(const number of part.combinations[part.column[entry]])left[at][number]++;
});
}
parts.forEach((part,at)=>showCounts(part,left[at]));
return found;
};
const sorted=async(entries,order)=>{
if(order==='oldest')entries.reverse();
if(order!=='titles')return entries;
const{stamp}=await index();
const[,byTitle]=await load('titles',stamp);
const rank=[];
numbers(byTitle).forEach((entry,at)=>rank[entry]=at);
return entries.sort((a,b)=>rank[a]-rank[b]);
};
const list=async entries=>{
const{stamp,inChunk}=await index();
const row=async entry=>(await load(Math.floor(entry/inChunk),stamp))[entry%inChunk+1];
const rows=entries.map(row);
const list=document.createElement('ul');
list.className='rows';
list.innerHTML=(await Promise.all(rows)).join('');
for(const link of list.querySelectorAll('a'))link.href=new URL(link.getAttribute('href'),folder);
return list;
};
const cell=text=>{
const guard= /^[=+\-@\t\r]/.test(text)?"'":'';
return`"${guard}${text.replaceAll('"','""')}"`;
};
const texts=elements=>[...elements].map(each=>each.textContent);
const read=row=>{
const text=of=>texts(row.querySelectorAll(of)).join('; ');
const facts=[...row.querySelectorAll('.row-facts div')].map(({children})=>texts(children));
const day=row.querySelector('.row-day time')?.dateTime??'';
const{href}=row.querySelector('.row-title > a');
const cells=[day,text('.row-title > a'),href,text('.badge, .sample'),text('.row-summary')];
return{cells,facts:new Map(facts)};
};
const table=async(entries,columns)=>{
const found=[...(await list(entries)).children].map(read);
const names=[...new Set(found.flatMap(({facts})=>[...facts.keys()]))];
const lines=found.map(({cells,facts})=>[...cells,...names.map(name=>facts.get(name)??'')]);
const printed=line=>line.map(cell).join()+'\r\n';
const text=[[...columns,...names],...lines].map(printed).join('');
return new Blob(['\ufeff',text],{type:'text/csv'});
};
return{narrow,sorted,list,table};
};
