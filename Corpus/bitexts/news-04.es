Las lluvias aíslan varias comunas de las montañas de Quang Nam y obligan a evacuar a más de 6.000 personas
Entre la noche del viernes y la madrugada del domingo se midieron en Tra My 684 milímetros.
Es lo que suele caer en todo octubre.
El río Tranh creció con rapidez hasta rebasar en 1,2 metros el nivel máximo de alerta y se llevó dos puentes colgantes.
Hay desprendimientos en 17 puntos de la carretera nacional 40B.
El peor se produjo en el kilómetro 92, donde unos 8.000 metros cúbicos de tierra y rocas sepultaron por completo la calzada.
Las autoridades han trasladado a escuelas y edificios públicos a 1.540 familias.
En total son más de seis mil personas.
Hasta la tarde del domingo no se habían registrado víctimas mortales, aunque sí cuatro heridos leves.
A las tres de la madrugada, el anciano Ho Van Lia, de la comuna de Tra Leng, hizo sonar el gong: había oído a la montaña «bramar como un elefante».
Toda la aldea corrió monte arriba.
Unos veinte minutos después, el alud cayó sobre seis casas ya vacías.
Soldados y milicianos utilizan drones para encontrar un acceso a los caseríos que siguen incomunicados.
Fideos instantáneos, agua y pilas llegan en paracaídas.
No hay luz ni cobertura desde el sábado por la noche.
Los técnicos esperan restablecer el suministro en cuarenta y ocho horas.
El Centro Nacional de Predicción Hidrometeorológica atribuye el temporal a la combinación de una masa de aire frío con una perturbación de los vientos del este en altura.
Aunque las precipitaciones remitirán a partir del lunes, el riesgo de deslizamientos se mantendrá al menos tres días más, porque el suelo está saturado.
Se han suspendido las clases en nueve distritos hasta el miércoles inclusive.
El hospital de Tra My funciona con un generador.
El sábado por la noche se practicó una cesárea a la luz de las linternas durante los seis minutos que tardó en arrancar.
La madre y el niño, de 2,9 kilos, están bien.
La familia le ha puesto Minh, que significa «luz».
Aguas abajo, los embalses tienen orden de desaguar poco a poco para no inundar Hoi An.
Los vecinos del casco antiguo ya han puesto los muebles en alto, como hacen cada temporada de crecidas.
