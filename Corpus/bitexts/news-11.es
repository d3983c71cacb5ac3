Vuelve el tren nocturno entre Saigón y Quy Nhon
A las 20.25 del jueves sonó en la estación de Saigón el silbato del SQN2.
En el andén, una pequeña banda tocaba una vieja canción ferroviaria y a más de un pasajero mayor se le saltaron las lágrimas.
El servicio se suspendió en 2020 a causa de la pandemia y de la escasez de viajeros.
La compañía nacional de ferrocarriles lo recupera ahora con nueve coches renovados en los talleres de Di An.
Sale un tren cada noche desde ambos extremos.
Tarda once horas y media en recorrer los 630 kilómetros.
Con todo, la litera cuesta desde 520.000 dongs, menos de la mitad que el avión en fin de semana.
La novedad es el vagón restaurante, abierto hasta medianoche, que sirve sopa de pescado con fideos, banh hoi y cerveza fría.
Las bicicletas viajan gratis; las mascotas de menos de ocho kilos pagan billete.
«No vendemos velocidad, vendemos una noche de sueño», resume el jefe del tren, Cai Minh Thuan.
Lleva 27 años en el oficio.
Iba en el último convoy antes del cierre.
El viaje inaugural cubrió el 94 % de las plazas.
Entre los 418 pasajeros iba una pareja de luna de miel: sus padres se habían conocido en ese mismo coche en 1996.
No todos quedaron contentos, sin embargo.
El aire acondicionado estaba demasiado fuerte.
Than Thuy Ha, oficinista, se quejó de que el enchufe de la litera superior no funcionaba.
Otros aseguran que el tramo de Binh Thuan traquetea tanto que es imposible dormir.
La compañía promete cambiar allí las traviesas antes del Año Nuevo lunar.
De mantenerse la demanda, la línea se prolongaría hasta Quang Ngai; la decisión se tomará en junio.
Los billetes se venden en taquilla y en la web de la compañía con sesenta días de antelación.
El tren llegó a Quy Nhon a las 7.58, con tres minutos de retraso.
Sobre el mar, el sol ya estaba alto.
