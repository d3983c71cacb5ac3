4. El amasado
4.1. A mano
4.2. A máquina
5. La fermentación
5.1. Primera fermentación
5.2. En frío, toda la noche
5.3. Formado
5.4. Segunda fermentación
6. El horneado
6.1. La greña
6.2. Cómo generar vapor
6.3. Hornear en cazuela
6.4. ¿Está hecho el pan?
Prólogo
Cómo usar este libro
Herramientas necesarias
Higiene y seguridad
Tabla de equivalencias
7. Recetas
Pan de Saigón
Pan de centeno
Pan de coco
Apéndice: errores frecuentes
Glosario
Índice alfabético
Agradecimientos
1. La harina
1.1. Del grano al polvo
1.2. ¿Qué es el gluten?
1.3. Conservación
2. Agua y sal
2.1. Aguas duras y blandas
2.2. Cálculo de la hidratación
2.3. ¿Cuándo se añade la sal?
3. La levadura
3.1. Fresca y seca
3.2. Cultivar masa madre
3.3. Cómo resucitar una masa madre
