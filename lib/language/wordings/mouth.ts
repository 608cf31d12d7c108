/** Mouth and teeth: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const mouth = `
dental caries: rotten teeth; holes in teeth; bad teeth; decayed teeth; rotten tooth; caries; hole in the tooth
early childhood caries: baby bottle tooth decay; bottle caries; rotten baby teeth; nursing bottle caries
toothache: tooth ache; sore tooth; tooth pain; dental pain; painful tooth; odontalgia
dental abscess: tooth abscess; abscessed tooth; gumboil; gum abscess; gum boil; swollen face from a tooth
dental abscess: dental infection; odontogenic infection; infected tooth | pulpitis: inflamed tooth nerve
pericoronitis: infected wisdom tooth; wisdom tooth infection; sore wisdom tooth
third molar: wisdom tooth; wisdom teeth
dental extraction: tooth out; tooth removal; pulling a tooth; tooth pulled; teeth out; having a tooth out
dental extraction: teeth pulled; tooth extraction | alveolar osteitis = dry socket
dental avulsion: tooth knocked out; knocked-out teeth; knocked out tooth
tooth fracture: chipped tooth; broken tooth; cracked tooth | root canal treatment = endodontic treatment
dental restoration: tooth filling; dental filling | dental prosthesis: false teeth; dentures; plate for teeth
periodontitis: gum infection; receding gums; loose teeth from gum disease; pyorrhoea; periodontal disease
periodontitis: gum recession
gingivitis: sore gums; inflamed gums; red gums; gums bleed; swollen gums; gum inflammation
necrotising gingivitis: trench mouth; ANUG; Vincent's angina; noma
dental plaque: plaque on teeth; calculus on teeth
oral hygiene: brushing teeth; toothbrushing; tooth brushing; cleaning teeth; mouth care; brush teeth; toothbrush
oral hygiene: mouthcare | fluoride: fluoridated water; toothpaste | fissure sealant = dental sealant
oral ulcer: mouth ulcers; ulcers in the mouth; sore in the mouth; mouth sores; sores in the mouth
oral candidiasis: mouth yeast infection; thrush in the mouth; white tongue; white coating in the mouth
oral candidiasis: oropharyngeal candidiasis; candida in the mouth
herpetic gingivostomatitis: gum sores with fever | leucoplakia: white patch in the mouth
angular cheilitis: cracked corners of the mouth; perleche | geographic tongue: map-like tongue
glossitis: sore tongue; smooth sore tongue; inflamed tongue | burning mouth syndrome: burning tongue
ankyloglossia: tongue-tie; tied tongue | teething: cutting teeth; baby's first teeth
bruxism: grinding teeth; teeth grinding; clenching teeth
temporomandibular disorder: TMJ; TMD; clicking jaw; jaw joint pain; TMJ pain; jaw pain on chewing
trismus: can't open the mouth; cannot open mouth; locked jaw opening | malocclusion: crooked teeth; buck teeth
orthodontic appliance: teeth braces
endocarditis prophylaxis: antibiotics before the dentist; antibiotics before dental work; dental antibiotic cover
endocarditis prophylaxis: antibiotic cover for dental work; SBE prophylaxis | dentist: dental surgeon
mouthwash: mouth rinse; mouth wash; oral rinse; Corsodyl; mouthrinse
`;
