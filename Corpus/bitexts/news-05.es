Mosquitos contra el dengue: My Tho reduce los casos en un 58 %
Parece una paradoja: para combatir a los mosquitos, esta ciudad soltó más mosquitos.
Durante veinte semanas, voluntarios sanitarios fueron de casa en casa destapando tarros de plástico.
Dentro había ejemplares de Aedes aegypti portadores de Wolbachia, una bacteria natural, inofensiva para personas y animales, que impide que el virus se multiplique.
El Instituto Pasteur de Ciudad Ho Chi Minh dio a conocer ayer los resultados.
En los seis barrios participantes, los enfermos pasaron de 913 a 383.
Los ingresos hospitalarios, por su parte, cayeron dos tercios.
En los otros seis, que servían de control, la epidemia siguió el curso de siempre.
La doctora Ong Thi Bich Hau, al frente del programa, se muestra prudente y advierte de que una sola temporada de lluvias no basta.
«Hay que observar al menos dos años más», subraya.
Los machos no pican, pero las hembras sí, y eso fue lo que al principio inquietó al vecindario.
Lu Van Tam, responsable de un grupo de vecinos, recuerda reuniones tensas que se prolongaban hasta la noche.
«Hubo quien amenazó con echar queroseno en los tarros», cuenta.
La mayoría cambió de opinión tras una visita al insectario.
El método se ha aplicado ya en Indonesia, Brasil y Colombia.
Medellín registra hoy la incidencia más baja de las dos últimas décadas.
El coste ronda los 70.000 dongs por habitante protegido.
Se paga una sola vez.
A modo de comparación, cada fumigación general cuesta un tercio de esa cantidad y dura unas pocas semanas.
Ahí no se incluye el trabajo de los 120 voluntarios, que no cobran.
El mosquito, además, se hace resistente a los insecticidas.
El Ministerio de Sanidad prevé extender el programa a cinco provincias del delta del Mekong a partir de abril de 2027.
Con todo, la doctora Hau pide no descuidar lo de siempre: tapar las tinajas, volcar los cubos y dormir con mosquitera.
