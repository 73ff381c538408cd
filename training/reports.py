#!/usr/bin/env python3
"""reports.py PACK...: turns reports written for training (reports/README.md) into JSON Lines on standard output; says what is wrong on standard error."""
import json, re, sys
K="strike offensive restraint talks agreement breach offer demand refusal threat appeal damage control".split()
S="happened ongoing planned possible denied".split()
P="exploratory planned ongoing near-agreement resumed suspended broken-off concluded proposed in-force ended".split()
F="tacit verbal written".split(); W="missile drone artillery bomb sabotage cyber".split()
O="energy power-plant nuclear-plant hydro-plant grid gas oil refinery oil-depot heating port shipping bridge-rail military residential hospital school water industry other-civilian territory ceasefire prisoners alliance troops".split()
bad=0
def err(*a):
    global bad; bad+=1; print(*a,file=sys.stderr)
def one(v,allowed,what,where):
    v=v.strip()
    if v=='-': return None
    if v not in allowed: err(where,what,repr(v),'is not one of',allowed)
    return v
def u16(t,i): return len(t[:i].encode('utf-16-le'))//2
for f in sys.argv[1:]:
    for block in re.split(r"^=== ",open(f,encoding='utf-8').read(),flags=re.M)[1:]:
        head,_,rest=block.partition("\n"); rid,lang,pub,outlet=[x.strip() for x in head.split("|")]
        text,_,cl=rest.partition("\n---\n"); text=text.strip("\n"); claims=[]
        for n,line in enumerate(l for l in cl.split("\n") if l.strip()):
            where=f"{rid} claim {n+1}:"; col=[x.strip() for x in line.split("|")]
            if len(col)!=8: err(where,"wants 8 columns, has",len(col)); continue
            kind=one(col[0],K,'kind',where); who,_,via=col[1].partition(" via "); a,_,b=who.partition(">")
            codes=lambda x: sorted(c.replace("_"," ") for c in x.split())
            ev=[]
            for q in col[7].split(" ;; "):
                m=re.fullmatch(r"(.*?)(?:@(\d+))?",q.strip(),re.S); w,nth=m[1].strip(),int(m[2] or 1); i=-1
                for _ in range(nth): i=text.find(w,i+1)
                if i<0 or not w: err(where,"not in the text:",repr(w)); continue
                if m[2] is None and text.count(w)>1: err(where,"occurs more than once, say @1 or @2:",repr(w))
                ev.append({"start":u16(text,i),"end":u16(text,i+len(w))})
            c={"id":"c%d"%(n+1),"kind":kind,"actors":codes(a),"targets":codes(b),"mediators":codes(via),"status":one(col[2],S,'status',where),"phase":one(col[3],P,'phase',where),"form":one(col[4],F,'form',where),"object":one(col[5],O,'object',where),"weapon":one(col[6],W,'weapon',where),"evidence":sorted(ev,key=lambda e:e["start"])}
            if kind in("talks","agreement"):
                if not c["phase"]: err(where,"talks and agreement need a phase")
                if c["targets"]: err(where,"talks and agreement have no targets")
            elif c["phase"]: err(where,"only talks and agreement have a phase")
            if kind=="damage" and c["actors"]: err(where,"damage has no actors")
            claims.append(c)
        title=text.split("\n")[0]
        print(json.dumps({"report":{"id":rid,"url":None,"outlet":outlet,"published":None if pub=='-' else pub,"language":lang,"title":title,"text":text},"claims":claims},ensure_ascii=False))
print("mistakes:",bad,file=sys.stderr); sys.exit(bad>0)
