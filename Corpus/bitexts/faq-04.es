¿Cómo se titula su cuadro más célebre?
¿Qué escena representa ese cuadro?
¿Dónde se encuentra hoy?
¿Por cuánto se vendió?
¿Quién es la mujer retratada?
¿Qué sostiene en la mano?
¿Por qué está quemada la esquina derecha?
¿Cuántos cuadros pintó en total?
¿En qué año nació el pintor?
¿En qué aldea nació?
¿Cuál era el oficio de su padre?
¿Cuándo murió su madre?
¿Quién le enseñó a manejar el pincel?
¿En qué año ingresó en la Escuela de Bellas Artes de Indochina?
¿Por qué dejó los estudios?
¿Cuándo dejó de pintar?
¿Por qué?
¿Con quién pasó sus últimos años?
¿Qué calle lleva hoy su nombre?
¿Sobre qué soporte pintaba?
¿Dónde compraba la laca?
¿Cuántas veces hay que pulir un cuadro de laca?
¿A qué se debe el tono rojizo de sus cuadros?
¿Qué hacía con las cáscaras de huevo?
¿Qué significa el pez que firma cada obra?
