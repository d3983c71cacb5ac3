Mantenimiento de la bicicleta en casa
Qué necesita
– Llaves Allen de 4, 5 y 6 mm
– Bomba con manómetro
– Aceite para cadenas, un trapo seco y un cepillo viejo
– Dos desmontables de plástico
– Guantes, si no quiere mancharse
Cada semana: neumáticos y frenos
No basta con apretar la rueda con los dedos: mida la presión.
Las de paseo llevan de 3,5 a 4,5 bar; las de montaña, de 2 a 2,8; las de carretera, de 6 a 7.
Apriete la maneta.
Si toca el manillar, hay que tensar el cable.
Cuando las zapatas rebasan la marca de desgaste, se cambian las dos.
Cada mes: la cadena
1. Ponga la bicicleta boca abajo sobre una tela.
2. Limpie la cadena con el trapo mientras gira los pedales hacia atrás.
3. Cepille platos y piñones, pero no con gasolina, que reseca las juntas.
4. Eche una gota de aceite en cada eslabón.
Espere cinco minutos y retire el sobrante.
Cámbiela si se ha alargado más de un 0,75 %.
Reparar un pinchazo
Saque la rueda y vacíela del todo.
Introduzca los desmontables a 10 cm uno de otro y saque un lado de la cubierta.
Infle la cámara y métala en agua para localizar las burbujas.
Lije alrededor del agujero y aplique pegamento.
Cuando esté mordiente, apriete el parche con fuerza durante un minuto.
Antes de montarla, palpe el interior de la cubierta: el clavo suele seguir allí.
Cada año: al taller
La dirección, el eje de pedalier y los bujes requieren herramientas especiales.
Pares de apriete recomendados
Tija del sillín: 5-7 Nm
Potencia: 5 Nm
Bielas: 35-40 Nm
Pedales: 35 Nm (el izquierdo tiene rosca inversa)
¿Chirría y no sabe por qué? Nueve de cada diez veces es el sillín.
