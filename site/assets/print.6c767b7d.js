'use strict';
const button=document.querySelector('#_print');
if(button){
button.parentElement.hidden=false;
button.addEventListener('click',()=>print());
}
