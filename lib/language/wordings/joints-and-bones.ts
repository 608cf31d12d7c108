/** Joints, bones and injuries of them: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const jointsAndBones = `
osteoarthritis: worn joints; wear and tear arthritis; degenerative joint disease; DJD; worn-out knee; worn-out hip
osteoarthritis: degenerative arthritis
rheumatoid arthritis: rheumatoid; inflammatory arthritis of the hands; rheumatics | gout: crystal arthritis
urate-lowering therapy: allopurinol; febuxostat; gout prevention tablet; ULT; uric acid tablet
calcium pyrophosphate deposition disease = pseudogout = CPPD | ankylosing spondylitis = axial spondyloarthritis
ankylosing spondylitis: fused spine; bamboo spine; AxSpA | psoriatic arthritis: joint pain with psoriasis; PsA
reactive arthritis: Reiter syndrome; Reiter's; arthritis after an infection
juvenile idiopathic arthritis: childhood arthritis; Still's disease
systemic lupus erythematosus: lupus; butterfly rash disease | Sjögren syndrome: Sjogren's; sicca syndrome; Sjogren
systemic sclerosis = scleroderma | polymyalgia rheumatica: PMR | vasculitis: inflamed blood vessels
granulomatosis with polyangiitis: Wegener's; GPA
disease-modifying antirheumatic drug: DMARDs; methotrexate weekly; rheumatoid tablets
tumour necrosis factor inhibitor: anti-TNF; TNF blocker; adalimumab; infliximab; TNFi; etanercept
intra-articular injection: joint injection; steroid jab in the joint; injection into the knee; cortisone shot
intra-articular injection: steroid injection in the joint; knee injection | arthrocentesis = joint aspiration
arthrocentesis: tapping a joint; joint tap; fluid off the knee
joint effusion: water on the knee; fluid on the knee; swollen knee; knee effusion
arthritis: bad joints; arthritic; joint inflammation; swollen joint; stiff joints
arthralgia: joints ache; sore joints; achy joints; painful joints
morning stiffness: stiff in the mornings; joints stiff on waking
septic arthritis: hot swollen joint; infection in a joint; pus in the joint; septic joint; hot joint
osteomyelitis: infected bone; infection of the bone; infection in the bone
osteoporosis: thinning of the bones; fragile bones; osteoporotic; bones thinning; weak bones; bone loss
fragility fracture: break from a minor fall; low-trauma fracture; osteoporotic fracture; low-impact fracture
bone density scan = dual-energy X-ray absorptiometry = DXA = DEXA scan | osteopenia: slightly thin bones
bisphosphonate: alendronate; Fosamax; zoledronate; alendronic acid; bone-strengthening tablet
osteonecrosis of the jaw: dead jaw bone; ONJ; jaw problems from bone tablets
avascular necrosis = osteonecrosis of the femoral head
drug holiday: break from bisphosphonates; treatment break; medication holiday
low back pain: bad back; back ache; sore back; lower back pain; back pain; put my back out; slipped a disc
low back pain: back spasm; thrown out back
lumbar disc herniation = slipped disc = prolapsed intervertebral disc = herniated disc
sciatica: shooting pain down the leg; leg pain from the back; pain running down the leg; sciatic
spinal stenosis: narrowing of the spine; narrow spine
vertebral compression fracture: collapsed vertebra; crushed vertebra; crush fracture of the spine; broken vertebra
vertebral compression fracture: wedge fracture | scoliosis: curved spine; crooked spine
kyphosis: hunchback; dowager's hump; hunched back
neck pain: crick in the neck; sore neck; painful neck; cervicalgia | whiplash-associated disorder: whiplash
torticollis: wry neck; twisted neck
rotator cuff tendinopathy: rotator cuff tear; painful arc; shoulder impingement; rotator cuff injury
adhesive capsulitis = frozen shoulder
shoulder dislocation: shoulder popped out; shoulder out of joint; put the shoulder back; dislocated shoulder
shoulder dislocation: shoulder out | joint reduction: put the joint back; relocate the joint; pop it back in
lateral epicondylitis = tennis elbow = lateral epicondylalgia | medial epicondylitis = golfer's elbow
olecranon bursitis: swollen elbow bursa; student's elbow | bursitis: inflamed bursa; housemaid's knee
radial head subluxation = pulled elbow = nursemaid elbow | trigger finger = stenosing tenosynovitis
De Quervain tenosynovitis: thumb tendon pain; texter's thumb | ganglion cyst: lump on the wrist
Dupuytren contracture: curled fingers; Dupuytren's
anterior cruciate ligament injury: ACL tear; torn ACL; ACL rupture
meniscal tear: torn cartilage in the knee; torn meniscus; cartilage tear
patellofemoral pain: runner's knee; kneecap pain; anterior knee pain | patella: kneecap
femur: thigh bone; thighbone | tibia: shin bone; shinbone | humerus: upper arm bone
clavicle: collarbone; collar bone | scapula: shoulder blade | sternum: breastbone; breast bone
vertebra: backbone; spine bone | mandible: jawbone; jaw bone; lower jaw | pelvis: hip bones
coccyx: tailbone; tail bone | calcaneus: heel bone
ankle sprain: rolled ankle; twisted my ankle; sprained ankle; turned ankle
plantar fasciitis: heel pain; sore heel; heel spur; policeman's heel
Achilles tendon rupture: snapped Achilles; torn Achilles; Achilles rupture | hallux valgus = bunion
metatarsal fracture: broken foot bone; march fracture | stress fracture: hairline fracture; hairline crack
soft tissue injury: sprains and strains; pulled muscle; torn muscle; muscle strain; sprained; muscle pull
rest, ice, compression and elevation: ice it and put it up
Ottawa ankle rules: does the ankle need an x-ray; ankle rule
hip fracture: broken hip; neck of femur fracture; NOF; fractured hip; NOF fracture; fractured neck of femur
hip fracture: proximal femoral fracture; femoral neck fracture; hip break
distal radius fracture: Colles; Colles fracture; broken wrist; wrist fracture; fractured wrist
supracondylar fracture: broken elbow in a child | scaphoid fracture: snuffbox tenderness
greenstick fracture = torus fracture = buckle fracture | open fracture = compound fracture
open fracture: bone sticking out; bone through the skin | rib fracture: broken ribs; cracked ribs; bruised ribs
pelvic fracture: broken pelvis; fractured pelvis | pelvic binder: pelvic sling; binder for the pelvis
fracture: broke his arm; broke her leg; cracked bone; broken arm; broken leg; busted arm
compartment syndrome: tight swollen limb after injury; fasciotomy needed; raised compartment pressure
crush injury = crush syndrome | plaster cast: in plaster; plaster of Paris; backslab; fibreglass cast
splinting: splinted; splints; immobilise a limb; splint a limb | traction: pull on the broken leg
walking aid: crutches; walking stick; zimmer frame; walker frame
total hip replacement = total hip arthroplasty = THR = THA
total knee replacement = total knee arthroplasty = TKR = TKA | joint replacement = arthroplasty
joint replacement: new hip; new knee; artificial joint; hip replacement; knee replacement
periprosthetic joint infection = prosthetic joint infection = PJI
amputation: leg off; losing a leg; cut-off finger; limb removed; severed finger; chopped off finger
phantom limb pain: pain in the missing leg | fibromyalgia: pain all over; aches all over; hurts everywhere; FMS
chronic widespread pain: chronic primary pain; pain everywhere for years | physiotherapy = physical therapy
physiotherapy: physio; PT exercises | occupational therapy: OT input | chiropractic = spinal manipulation
transcutaneous electrical nerve stimulation: TENS machine
non-steroidal anti-inflammatory drug: ibuprofen or naproxen; anti-inflammatories; NSAIDs; Nurofen type
non-steroidal anti-inflammatory drug: anti-inflams; nonsteroidals; non-steroidal
topical NSAID: ibuprofen gel; Voltarol gel; anti-inflammatory gel; anti-inflammatory cream
developmental dysplasia of the hip: clicky hip; DDH; dislocated hip of a baby; hip dysplasia
slipped capital femoral epiphysis = slipped upper femoral epiphysis = SUFE = SCFE
Perthes disease = Legg-Calvé-Perthes disease | transient synovitis of the hip = irritable hip
clubfoot = talipes equinovarus | Osgood-Schlatter disease: sore bump below the kneecap
limp: limping child; won't walk; refuses to walk; not weight-bearing; refusing to weight bear; hobbling
weight-bearing: putting weight on the leg; stand on it; WB status; NWB
polytrauma = major trauma = multiple trauma
major trauma: multiply injured; bad car crash; RTA; MVA; RTC; road traffic accident; MVC; motor vehicle crash
major trauma: car accident; car crash
`;
