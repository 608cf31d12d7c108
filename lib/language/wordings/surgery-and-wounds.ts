/** Surgery and wounds: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const surgeryAndWounds = `
surgery: under the knife; operating on | operating theatre = operating room
laparotomy: open belly surgery; opening the abdomen; ex lap; open the belly
laparoscopy: keyhole surgery; keyhole; lap surgery; laparoscopic surgery; minimally invasive surgery
postoperative: post-op; postop; after surgery; after the operation; after theatre; post-surgical
postoperative: after an operation; POD 1
preoperative: preop; pre op; pre-operative; prior to surgery; before an operation; before the operation
surgical site infection: infected wound after operation; wound infection; SSIs; infected surgical wound
surgical site infection: post-op wound infection; infected incision; infected op site
surgical antibiotic prophylaxis: antibiotics before surgery; antibiotics at induction; perioperative antibiotics
surgical antibiotic prophylaxis: pre-op antibiotics; surgical prophylaxis; antibiotics for surgery
surgical antibiotic prophylaxis: antibiotics before an operation; cefazolin before surgery
surgical hand preparation: scrubbing up; scrub for surgery; surgical scrub; hand scrub
surgical safety checklist: WHO checklist; time out in theatre
surgical drain: drain tube; Redivac; drain after surgery
wound dehiscence: wound burst open; wound came apart; burst abdomen; wound opened up; stitches burst
wound dehiscence: dehisced wound; wound reopened
anastomotic leak: leak at the join; join in the bowel leaking; leaking anastomosis
postoperative ileus: bowel asleep after surgery
postoperative fever: fever after surgery; temperature after an operation; post-op fever
venous thromboembolism prophylaxis: clot prevention; prevent clots in hospital; clexane injections; VTE prophylaxis
venous thromboembolism prophylaxis: DVT prophylaxis; VTEp; thromboprophylaxis; clot prophylaxis
venous thromboembolism prophylaxis: blood clot prevention; stop clots in hospital; tummy injections
venous thromboembolism prophylaxis: prevention of blood clots; heparin shots in hospital; DVT proph
laceration: gash; slash wound; split skin; deep cut; cut hand; cut finger; cut forehead; gashes; cut lip; split lip
wound closure: stitches; sutures; glue a wound; stitching; sewing up; Steri-Strips; suturing; tissue glue
wound closure: steristrips; skin glue; wound glue; stitch up; primary closure; close the wound; sew up
delayed primary closure: leave the wound open; delayed closure; left open wound
suture removal: take stitches out; stitches out; remove stitches; removal of stitches; sutures out
suture removal: when to remove stitches; removing stitches
wound care: looking after a wound; dressing change; clean the wound; cleaning a wound; wound dressing
wound care: care of a cut; wound management; change the dressing; dressing a wound
wound irrigation: washing out a wound; rinse the wound; wash the wound; flush the wound; tap water for wounds
wound irrigation: wash out the wound; irrigate the wound
debridement: cut away dead tissue; remove dead tissue; cleaning out dead tissue; debride; wound toilet
debridement: removing dead tissue; scrape the wound
negative pressure wound therapy: VAC dressing; vacuum dressing; wound vac; NPWT; VAC therapy
abrasion: scraped knee; grazes; scraped skin; road rash; grazed | contusion: bruised; bruising; black eye; bruises
puncture wound: stepped on a nail; nail in the foot; trod on a nail; nail through the foot; nail puncture
skin graft: skin grafting; transplanted skin | skin tear: torn fragile skin
contaminated wound: dirty wound; dirty cut; soil in the wound; contaminated cut
foreign body: bit of glass; fish hook; retained glass; glass in the foot; splinters
gangrene: black toe; rotting flesh; dead toe; black foot; gangrenous; dead tissue
necrosis: dead tissue patch; black tissue; necrotic; tissue death
chronic wound: wound that won't heal; non-healing wound; wound not healing; wound that will not heal
chronic wound: wounds not healing; slow-healing wound
subungual haematoma: blood under the nail; black nail after a knock; trephination
nail avulsion: nail torn off; nail ripped off
fingertip injury: squashed finger; crushed finger; fingertip amputation; finger caught in a door
fingertip injury: slammed finger in door | ring removal: ring stuck; ring stuck on finger
seroma: fluid under the scar | haematoma: collection of blood; blood collection; bruise lump
incisional hernia: hernia through a scar | ileostomy: small bowel stoma; high output stoma
colostomy: large bowel stoma | tracheostomy care: trache care; suctioning a trache; trach care
lymph node dissection = lymphadenectomy | thyroid surgery: thyroid operation | parathyroidectomy: parathyroid out
adrenalectomy: adrenal out | day surgery = ambulatory surgery = day-case surgery
orthopaedic surgeon: bone doctor; orthopod; ortho | surgeon: cutting doctor; surgical team
elective surgery: planned surgery; planned operation; routine surgery; booked surgery; elective operation
emergency surgery: urgent operation; emergency operation
transplant recipient: had a transplant; transplant patient; SOT recipient; transplanted patient; organ transplant
transplant recipient: solid organ transplant | immunosuppressed = immunocompromised
immunosuppressed: weak immune system; low immunity; low immune system; on immunosuppressants; immune-suppressed
immunosuppressed: immune compromised; no immune system; weakened immune system; immunosuppression
graft rejection: rejecting the organ; transplant rejection
`;
