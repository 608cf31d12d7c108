/** Food and activity: the word that guidelines use, then what is said for it; `=` joins names of the same thing. From general knowledge. */
export const nutritionAndActivity = `
dietary sodium: salt in food; salty food; table salt; sodium in diet; salt intake; cooking salt; salt in the diet
dietary sodium: dietary salt
potassium-rich foods: bananas; high-potassium foods; foods high in potassium; potassium in food; dietary potassium
salt substitute = low-sodium salt = potassium-enriched salt
saturated fatty acids: sat fat; saturated fats; lard; animal fats; ghee
trans-fatty acids: trans fats; TFA; partially hydrogenated oil; margarine; hydrogenated oil
polyunsaturated fatty acids: PUFA; vegetable oils; sunflower oil; seed oils
monounsaturated fatty acids: olive oil; MUFA
omega-3 fatty acids: fish oil; oily fish; cod liver oil; EPA and DHA; omega 3; icosapent ethyl; n-3 fatty acids
free sugars: table sugar; sugary drinks; sugar intake; soft drinks; fizzy drinks; added sugars; sugary food
free sugars: sugar-sweetened beverages
non-sugar sweetener: artificial sweetener; diet drinks; aspartame; sweetener; stevia; sugar-free drinks; saccharin
dietary fibre: wholegrain; fiber; bran; high-fibre diet; whole grains; fibre intake; psyllium; ispaghula
dietary fibre: high fiber | fruit and vegetables: five a day; 5 a day; fruit and veg
red and processed meat: bacon; sausages; red meat; processed meat | legumes: lentils; pulses food; chickpeas
Mediterranean diet: Med diet | low-carbohydrate diet: low carb; keto; Atkins; ketogenic; low-carb diet
vegetarian diet: vegan; plant-based; vegetarian; plant-based diet
energy intake: calorie intake; kilocalories; caloric intake; calories a day; kcal per day; daily calories
energy intake: calorie needs; caloric needs | very-low-energy diet = very-low-calorie diet
energy restriction = calorie restriction = caloric restriction
protein intake: how much protein; protein per day; protein requirement; dietary protein; low-protein diet
protein intake: protein restriction; grams of protein | intermittent fasting: time-restricted eating; fasting diet
religious fasting = Ramadan fasting
nutritional assessment: MUST score; nutrition screening; MNA; nutritional screening; malnutrition screening
undernutrition: underweight; too thin; skinny; under weight; undernourishment; underfed; thinness
involuntary weight loss: losing weight without trying; unexplained weight loss; clothes are loose
involuntary weight loss: unintentional weight loss; unintended weight loss; dropped weight
sarcopenia: muscle loss of old age; muscle wasting; losing muscle; loss of muscle
oral nutritional supplements: supplement drinks; sip feeds; ONS; build-up drinks; protein shakes; Fortisip
oral nutritional supplements: nutritional supplement
multivitamin: vitamins; vitamin pills; vitamin tablets; multivits; multiple micronutrient supplementation
multivitamin: vitamin supplements | vitamin C deficiency = scurvy
vitamin B1 deficiency = thiamine deficiency = beriberi | niacin deficiency = pellagra
vitamin A deficiency: night blindness; Bitot's spots; xerophthalmia; night-blind
iodine deficiency: goitre from lack of iodine; iodised salt; iodized salt; lack of iodine
zinc deficiency: low zinc; lack of zinc
calcium intake: milk and dairy; calcium tablets; calcium supplementation; calcium supplements; calcium in diet
calcium intake: calcium pills
vitamin D supplementation: vit D; vitamin D tablets; sunshine vitamin; vitamin D drops; vitamin D3 tablets
vitamin D supplementation: vit D supplements; D3; vitamin D dose
iron-rich foods: food with iron; foods high in iron; spinach and meat
food fortification: fortified flour; fortified rice; fortified food; enriched flour
micronutrient powder: MNP; home fortification | caffeine: energy drinks; cups of coffee; caffeinated drinks
food insecurity: not enough food; cannot afford food; lack of food
physical activity: work out; physical exercise; brisk walking; activity level
moderate-intensity physical activity: brisk walk; MVPA; 150 minutes
muscle-strengthening activity: lifting weights; strength training; resistance training; weight training
muscle-strengthening activity: resistance exercise
sedentary behaviour: sitting all day; couch potato; desk job; sitting time; sits all day; not moving enough
hydration: drink plenty; fluids to drink; drinking enough; fluid intake; drink water; how much to drink
hydration: water intake; oral fluids; push fluids; glasses of water
appetite loss: no appetite; won't eat; poor appetite; doesn't want to eat; off his food; reduced appetite
appetite loss: decreased appetite | dietitian = dietician = nutritionist
`;
