Español a las cinco de la mañana
En Hanói todavía es de noche, pero en el aula 304 ya hay luz.
Diecinueve estudiantes se sientan ante una pantalla.
Al otro lado hay una clase de Valparaíso, donde acaban de dar las siete de la tarde.
Los dos grupos se encuentran dos veces por semana: la primera mitad hablan español; la segunda, vietnamita.
La iniciativa partió de la profesora Au Duong Hai Van, de la Universidad de Hanói, a quien se le ocurrió mientras hacía el doctorado en Chile.
«Mis alumnos leían a Neruda y no se atrevían a pedir un café», explica.
A su colega Ignacio Riquelme le pasaba lo contrario.
Entre sus catorce alumnos predominan los nietos de vietnamitas llegados a Chile en los años ochenta: entienden a sus abuelas, pero les contestan en español.
Las lecciones giran en torno a lo cotidiano: hacer la compra, alquilar un piso, discutir y reconciliarse.
No hay notas.
Al final del semestre, cada pareja graba un pódcast de diez minutos.
El tema es libre, con una condición: no vale consultar la Wikipedia.
Los mejores se emiten en una radio comunitaria de Valparaíso.
También se oyen en la emisora de la universidad.
El episodio más escuchado, con más de 23.000 descargas, trata de una sopa agria vietnamita preparada con salmón chileno.
Este año han pedido sumarse otras tres universidades: las de Hue, Can Tho y Bogotá.
El Instituto Cervantes aporta materiales.
La embajada de Chile sortea entre los participantes un viaje a Isla Negra.
No todo es fácil.
La conexión se corta y, cada vez que Chile cambia la hora, cunde el caos.
Con todo, solo abandona el 4 %, muy por debajo de lo habitual en las clases de idiomas.
Thai Gia Han, alumna de tercero, lo achaca a la amistad: «A nadie le gusta dejar a un amigo esperando solo al otro lado del Pacífico».
