'use strict';
const $=id=>document.querySelector('#_'+id);
const found=$('found'),say=found.dataset,field=$('q');
const tones='\u0300\u0309\u0303\u0301\u0323';
const aTone=RegExp(`[${tones}]`);
const aWord=RegExp(`\\d+|[^\\d ${tones}][^\\d ]*`,'g');
const unmark=letters=>letters.replace(/[ăâđêôơư]/g,letter=>'aadeoou'['ăâđêôơư'.indexOf(letter)]);
const spell=char=>{
if(/\p{M}/u.test(char))return aTone.test(char)?char:'';
if(!/[\p{L}\p{Nd}]/u.test(char))return' ';
const parts=char.normalize('NFD'),letter=parts.replace(aTone,'').normalize();
const isOurs= /[a-zăâđêôơư\d]/.test(letter);
return index.letters[char]??(isOurs?letter+(aTone.exec(parts)??''):char);
};
const readWord=word=>{
const letters=word.split(aTone).join('').replace(/^0+(?=\d)/,'').replace(/^([hklmst])y$/,'$1i');
const plain=unmark(letters),tone=tones.indexOf(aTone.exec(word))+1;
return{letters,plain,tone,isMarked:tone||plain!==letters};
};
const read=text=>{
const bare=text.normalize().toLowerCase().replace(/(['’])s(?![\p{L}\p{M}])/gu,'$1');
return([...bare].map(spell).join('').match(aWord)??[]).map(readWord);
};
const mix=(sum,char)=>Math.imul(sum^char.codePointAt(),0x01000193);
const hash=text=>[...text].reduce(mix,0x811C9DC5);
const rowOf=(first,second)=>{
const mixed=Math.imul(first,0x9E3779B1)^second;
return(Math.imul(mixed^mixed>>>15,0x85EBCA6B)>>>0)%index.rows;
};
let index,parts;
const arrived={};
window.bieuduong=(version,name,content)=>arrived[name]={version,content};
const run=(src,name)=>new Promise((done,onerror)=>{
const onload=()=>done(arrived[name]);
document.head.append(Object.assign(document.createElement('script'),{src,onload,onerror}));
});
const begin=async suffix=>{
const{version,content}=await run(say.index+suffix,'');
parts={};
index={...content,version,words:content.words.split(' ')};
};
const load=async name=>{
const folder=say.index.slice(0,-3);
const{version,content}=await run(`${folder}/${name}.js?${index.version}`,name);
if(version!==index.version)throw version;
return content.match(/[^\n]+/g)??[];
};
const part=name=>parts[name]||=load(name);
const line=async(sort,at,perFile)=>(await part(sort+Math.floor(at/perFile)))[at%perFile];
const bitsOf=code=>{
const bytes=atob(code);
let at=0,bits=0,held=0;
const take=width=>{
for(;held<width;held+=8){
bits=(bits&(1<<held)-1)<<8|bytes.charCodeAt(at++);
}
held-=width;
return bits>>held&(1<<width)-1;
};
const number=width=>{
let high=0;
while(!take(1))high++;
return high<<width|take(width);
};
return{take,number};
};
const decode=(code,each)=>{
const{take,number}=bitsOf(code);
for(let weight=take(4);weight;weight=take(4)){
const width=number(0),count=1<<width|take(width);
const inRuns=take(1),gapWidth=take(4),runWidth=inRuns&&take(4);
let record= -inRuns;
for(let left=count;left;left--){
record+=number(gapWidth)+inRuns;
const end=record+1+(inRuns&&number(runWidth));
while(record<end)each(record++,weight);
}
}
};
const upTo=word=>index.words.filter(first=>first<=word).length;
const entriesOf=async file=>(await part('w'+file)).map(line=>{
const[,letters,tone,star,code]= /(\d+|.*?)([1-5]?)(\*?) (.*)/.exec(line);
return{letters,tone: +tone,plain:unmark(letters),star,code};
});
const candidates=async(word,mayGoOn)=>{
const isWhole=entry=>entry.plain===word.plain;
const mayBe=entry=>{
if(isWhole(entry))return mayGoOn|| !entry.star;
return mayGoOn&& !entry.star&&entry.plain.startsWith(word.plain);
};
const file=Math.max(0,upTo(word.plain)-1),end=upTo(word.plain+'\uffff');
const all=await entriesOf(file);
const isSummed=all.some(entry=>entry.star&&isWhole(entry));
if(mayGoOn&&(!isSummed||word.tone&&end-file<5)){
for(let next=file+1;next<end;next++)all.push(...await entriesOf(next));
}
return all.filter(mayBe);
};
const AS_TYPED=0,WITH_MORE=1,NOT=2;
const fitsTone=(entry,word,marks)=>{
if(word.tone)return entry.tone===word.tone&& !entry.star;
return!entry.tone||marks||entry.plain!==word.plain;
};
const fits=(entry,word,marks)=>{
if(marks===NOT|| !word.isMarked)return true;
if(!fitsTone(entry,word,marks))return false;
return[...word.letters].every((letter,at)=>{
const own=entry.letters[at];
return letter===own||marks&&letter===unmark(own);
});
};
const fitting=(word,marks)=>{
const entries=word.all.filter(entry=>fits(entry,word,marks));
return entries.length||marks===NOT?{entries,marks}:fitting(word,marks+1);
};
const values=[0,1,1.5,3,4.5,5,5.5,6,7,8,9,10,11];
const pairValues=[0,1.5,3,4.5,6],TITLE=4;
const weigh=(word,entries)=>{
const best=new Float32Array(index.records);
let count=0;
for(const{code,plain,star}of entries){
const share=plain===word.plain&& !star?1: .7;
decode(code,(record,weight)=>{
if(!best[record])count++;
best[record]=Math.max(best[record],values[weight]*share);
});
}
return{best,rarity:Math.log(1+index.records/(1+count))};
};
const greatest=numbers=>numbers.reduce((a,b)=>Math.max(a,b),0);
const evaluate=(words,marks,phrases)=>{
const scores=new Float32Array(index.records);
const hits=new Uint8Array(index.records),titled=new Uint8Array(index.records);
let isLoose;
const rarities=words.map(word=>{
const fit=fitting(word,marks),{best,rarity}=weigh(word,fit.entries);
isLoose||=word.isMarked&&fit.marks===NOT;
best.forEach((value,record)=>{
scores[record]+=value*rarity;
if(value)hits[record]++;
});
return rarity;
});
phrases.forEach((code,at)=>{
const before=rarities[at-1]??rarities[at],rarity=(before+(rarities[at]??before))/2;
decode(code,(record,weight)=>{
scores[record]+=pairValues[weight]*rarity;
if(at&&at<words.length&&weight===TITLE)titled[record]++;
});
});
const most=greatest(hits),records=[...hits.keys()].filter(record=>most&&hits[record]===most);
const phrase=greatest(records.map(record=>titled[record]));
return{scores,records,most,isLoose,phrase};
};
const reword=typed=>index.rules.reduce((query,[from,to])=>{
return query.replace(RegExp(from,'giu'),to);
},typed.normalize());
const search=async typed=>{
const query=reword(typed),words=read(query).slice(0,16),size=words.length;
const hashes=[1,...words.map(word=>hash(word.plain)),2];
const followers=size?hashes.slice(1):[];
const pairs=followers.map((after,at)=>line('p',rowOf(hashes[at],after),index.rowsPerFile));
const mayGoOn= !/\s$/.test(query);
const finding=words.map(async(word,at)=>{
word.all=await candidates(word,mayGoOn&&at===size-1);
});
const[phrases]=await Promise.all([Promise.all(pairs),...finding]);
let result=evaluate(words,AS_TYPED,phrases);
const others=result.most<size?[WITH_MORE,NOT]:result.phrase<size-1?[NOT]:[];
for(const marks of words.some(word=>word.isMarked)?others:[]){
const other=evaluate(words,marks,phrases);
const isTitle=other.most===size&&other.phrase>Math.max(result.phrase,size-2);
if(other.most>result.most||isTitle)result=other;
}
return{...result,note:noteOn(result,size)};
};
const noteOn=({most,isLoose},size)=>{
if(most&&most<size)return say.partly;
return most&&isLoose?say.unmarked:'';
};
const choices=async name=>(await part(name)).map(line=>{
const[id,label,code]=line.split('\t');
const records=new Set();
decode(code,record=>records.add(record));
return{id,label,records};
});
const link=(name,wanted,{id,label,count})=>{
const to=new URLSearchParams(wanted),isChosen=to.get(name)===id;
if(isChosen)to.delete(name);
else to.set(name,id);
const current=isChosen?' aria-current="true"':'';
return`<li><a href="?${to}"${current}>${label} <span class="count">${count}</span></a></li>`;
};
const fill=async(details,records,wanted)=>{
const name=details.id;
const counted=(await choices(name)).map(choice=>{
const count=records.filter(record=>choice.records.has(record)).length;
return{...choice,count};
});
if(name!=='year')counted.sort((a,b)=>b.count-a.count);
const offered=counted.filter(({count})=>count).slice(0,40);
details.lastChild.innerHTML=offered.map(choice=>link(name,wanted,choice)).join('');
};
const narrow=async(records,wanted)=>{
for(const[name,value]of wanted){
if(!index.facets[name])continue;
const choice=(await choices(name)).find(({id})=>id===value);
records=records.filter(record=>choice?.records.has(record));
}
return records;
};
const best=(records,scores,shown)=>{
const least=Float32Array.from(records,record=>scores[record]).sort().at(-shown)??0;
const top=records.filter(record=>scores[record]>=least);
return top.sort((a,b)=>scores[b]-scores[a]).slice(0,shown);
};
const showFacets=(records,wanted)=>{
const print=([name,label])=>{
const open=wanted.has(name)?' open':'';
return`<details id="${name}"${open}><summary>${label}</summary><ul></ul></details>`;
};
$('facets').innerHTML=Object.entries(index.facets).map(print).join('');
for(const details of $('facets').children)details.ontoggle=()=>fill(details,records,wanted);
};
let latest=0;
const show=async(shown=10)=>{
const own= ++latest,wanted=new URLSearchParams(location.search);
const query=wanted.get('q')??'';
if(field!==document.activeElement)field.value=query;
found.hidden= !query.trim();
if(found.hidden)return;
if(!index)await begin('');
const{records,scores,note}=await search(query);
const left=await narrow(records,wanted);
const top=best(left,scores,shown);
const cards=await Promise.all(top.map(record=>line('c',record,index.cardsPerFile)));
if(own!==latest)return;
$('results').innerHTML=cards.join('');
const total=left.length,count=total>1?total+say.many:total?say.one:say.none;
$('count').textContent=`${count} ${note}`;
showFacets(records,wanted);
$('more').hidden=total<=shown;
$('more').onclick=()=>show(shown+10);
};
const again=async()=>{
await begin('?'+Date.now());
await show();
};
const fail=()=>$('count').textContent=say.failed;
const start=()=>show().catch(again).catch(fail);
const go=(to,change='pushState')=>{
history[change](0,'','?'+to);
start();
};
let pause;
const typed=change=>{
const to=new URLSearchParams(location.search);
to.set('q',field.value);
clearTimeout(pause);
go(to,change);
};
field.oninput=()=>{
clearTimeout(pause);
pause=setTimeout(typed,200,'replaceState');
};
field.form.onsubmit=event=>{
event.preventDefault();
typed();
};
$('facets').onclick=event=>{
const link=event.target.closest('a');
if(!link)return;
event.preventDefault();
go(link.search.slice(1));
};
onpopstate=start;
onkeydown=event=>{
if(event.key!=='/'||event.target===field)return;
event.preventDefault();
field.focus();
};
start();
