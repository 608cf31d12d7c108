/** Blood: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const blood = `
iron deficiency anaemia: low iron anaemia; anaemia from lack of iron; anaemia from low iron; iron-deficiency
iron deficiency anaemia: iron-deficient; short of iron
anaemia: low blood; thin blood; low Hb; Hb low; low haemoglobin level; weak blood; low red cells
ferritin: iron stores; iron level
iron supplementation: iron pills; iron tablets; oral iron; taking iron; iron syrup; FeSO4
intravenous iron: IV iron; iron drip; Ferinject; ferric carboxymaltose; iron by drip
megaloblastic anaemia: large red cell anaemia; macrocytic anaemia
pernicious anaemia: cannot absorb B12; intrinsic factor deficiency
vitamin B12 deficiency: low B12; B12 low; lack of B12; B12 deficient
folate deficiency: low folate; lack of folic acid
haemolytic anaemia: blood cells breaking down; AIHA; red cells breaking up
glucose-6-phosphate dehydrogenase deficiency: G6PD deficiency; G6PD; favism; G6PD-deficient
sickle cell disease: sickle cell; sickler; sickle; HbSS; SS disease
vaso-occlusive crisis = sickle cell pain crisis = vaso-occlusive episode = sickle crisis
acute chest syndrome: chest crisis; sickle chest | sickle cell trait: carrier of sickle cell; AS genotype; HbAS
splenic sequestration: blood trapped in the spleen; big spleen in sickle cell
thalassaemia: Mediterranean anaemia; thal; Cooley anaemia
iron chelation: deferasirox; desferrioxamine; remove excess iron; deferoxamine
aplastic anaemia: bone marrow failure; empty marrow
pancytopenia: all counts low; all blood counts down; low counts across the board
thrombocytopenia: platelets low; low plts; low platelet count; plts low
immune thrombocytopenia = idiopathic thrombocytopenic purpura = immune thrombocytopenic purpura
thrombotic thrombocytopenic purpura: TTP | haemolytic uraemic syndrome: HUS
heparin-induced thrombocytopenia: HITT; platelets fall on heparin; low platelets on heparin
disseminated intravascular coagulation: DIC; consumptive coagulopathy
neutropenia: low neutrophils; neutrophils low; neutropenic; low neuts; low neutrophil count
granulocyte colony-stimulating factor: G-CSF; GCSF; filgrastim; white cell booster
leucocytosis: high white cells; raised white count; high WCC; raised WCC; white count up
leucopenia: low white count; low WCC | eosinophilia: high eosinophils; raised eosinophils; eos high
polycythaemia: thick blood; too many red cells; high haematocrit; erythrocytosis
thrombocytosis: high platelets; platelets high; raised platelets; too many platelets
haemophilia: factor VIII deficiency; haemophiliac
clotting factor concentrate: factor VIII; factor replacement; factor concentrate
von Willebrand disease: VWD; von Willebrand's
coagulopathy: clotting problem; blood won't clot; deranged clotting; clotting off; blood not clotting
coagulopathy: clotting disorder
coagulation tests: clotting screen; coag screen; coags; clotting tests; clotting profile
prothrombin time: clotting time; protime | activated partial thromboplastin time: APTT; PTT
thrombophilia: sticky blood; clotting tendency; tendency to clot; factor V Leiden
antiphospholipid syndrome: Hughes syndrome; antiphospholipid antibodies; lupus anticoagulant; APLS
cancer-associated thrombosis: clot with cancer; clots in cancer; cancer clot
blood transfusion: transfuse; transfused; a unit of blood; units of blood; transfusing; transfusions
blood transfusion: topping up blood
transfusion threshold: when to transfuse; transfusion trigger; Hb to transfuse; haemoglobin for transfusion
transfusion threshold: transfusion cut-off; Hb threshold
red blood cell transfusion: packed cells; PRBC; packed red blood cells
transfusion reaction: reaction to blood; fever during transfusion
transfusion-associated circulatory overload: TACO | transfusion-related acute lung injury: TRALI
massive transfusion: massive haemorrhage protocol; MTP; MHP; code red transfusion; major haemorrhage protocol
Jehovah's Witness: refuses blood; refusing blood transfusion; declines blood; no blood products
cryoprecipitate: cryo | tranexamic acid: TXA; clot stabiliser; antifibrinolytic; tranexamic
crossmatch: group and save; G&S; type and screen; cross-match; blood matching; type and cross
blood donation: giving blood as a donor; blood donor
bleeding tendency: bruises easily; easy bruising; bruising easily; bleeds easily; bleeding gums and bruises
petechiae: purple spots; small red dots; pinpoint spots; red pinprick spots; petechial rash
lymph nodes: glands in the neck; lymph glands; swollen lymph glands
lymphadenopathy: glands up; swollen lymph nodes; swollen nodes; enlarged glands; LAD nodes; lump in the armpit
splenectomy: spleen out; spleen removed; no spleen; removal of the spleen; had the spleen out
asplenia = hyposplenism = functional asplenia | asplenia: without a spleen; asplenic; lack of a spleen
monoclonal gammopathy of undetermined significance: MGUS; paraprotein
multiple myeloma: myeloma; bone marrow cancer; plasma cell cancer
Hodgkin lymphoma: Hodgkin's; Hodgkins; HL lymphoma | non-Hodgkin lymphoma: NHL
acute lymphoblastic leukaemia: childhood leukaemia; acute lymphocytic leukaemia
chronic lymphocytic leukaemia: slow leukaemia; CLL | myelodysplastic syndrome: myelodysplasia
myeloproliferative neoplasm: MPN; myeloproliferative disorder
haematopoietic stem cell transplantation = bone marrow transplantation = stem cell transplant = HSCT
graft-versus-host disease: GVHD; graft versus host
venesection = phlebotomy for iron overload = therapeutic phlebotomy | venepuncture = phlebotomy = venipuncture
venepuncture: taking blood; blood draw; drawing blood; blood taking
`;
