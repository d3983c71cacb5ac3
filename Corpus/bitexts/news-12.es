Con Dao devuelve al mar su tortuga número dos millones
Pesaba dieciocho gramos y tardó cuatro minutos en recorrer los quince metros de arena.
Una ola la devolvió a la orilla; a la segunda, desapareció en el agua.
Era la tortuga verde número dos millones que libera el Parque Nacional de Con Dao desde que en 1994 puso en marcha su programa de incubación.
De abril a octubre, las hembras desovan en dieciocho playas del archipiélago.
Los guardas pasan la noche en vela, esperan a que terminen y trasladan los huevos a un recinto cercado.
De quedarse donde están, más de la mitad acabarían devorados por varanos y cangrejos o arrastrados por la marea.
«Cada nido tiene una media de 96 huevos y este año ha eclosionado el 87 %», señala Ma Dang Khoi, responsable del puesto de Bay Canh.
Lleva trece años en esa isla sin red eléctrica, y su hija dio los primeros pasos en la misma playa donde anidan las tortugas.
El sexo depende de la temperatura de la arena.
Por encima de los treinta grados nacen sobre todo hembras.
El calentamiento ha obligado a sombrear con mallas la mitad de los nidos.
Se calcula que de cada mil crías solo una llega a adulta.
Las demás mueren por depredadores, redes o plásticos.
Las supervivientes regresan a la playa en que nacieron al cabo de 25 o 30 años.
El año pasado los guardas reconocieron por primera vez a una madre de la primera generación liberada, y se abrazaron llorando.
Los turistas pueden presenciar el desove, aunque solo se admiten veinte personas por noche.
Están prohibidos el flash, las voces y ponerse delante del animal.
Al que incumple se le invita a abandonar la isla de inmediato.
El precio, 1.150.000 dongs, incluye la lancha y una noche en tienda de campaña.
Todo lo recaudado se destina a pagar a los voluntarios.
