Hubo en otro tiempo, por las riberas del Cai Nua, un barquero viejo a quien decían Hai Thoi; hombre manso si los hay, que llevaba luengos años pasando gente de una a otra orilla sin haber pedido jamás la paga por adelantado.
Quien tenía, dábale unas monedillas; al que no, respondíale él riendo que otro día ajustarían cuentas, y cuál fuese ese otro día tampoco lo recordaba después.
Mucho se afligía de ello su mujer, pues unos días había arroz en la olla y otros no.
Y solía decir a las vecinas que no había casado ella con marido, sino con un santo de palo.
Una noche de fines de diciembre oyose llamar desde la otra banda a una voz flaca, que así podía ser de niño como de anciano.
Cortaba el rostro el cierzo; mas el viejo, que yacía encogido, saltó del lecho y, tomado el remo, bajó al embarcadero.
Asiole la mujer de la camisa y le dijo: «¿Quién ha de llamar a estas horas? Será algún ahogado; no vayas».
«También los ahogados tienen frío», respondió él.
Llegado que hubo, halló al pie de un árbol a una viejecita, calada hasta los huesos, que abrazaba contra el pecho un canuto de caña.
Cubriola con su propio capote, ayudola a bajar a la barca y encargole que se tuviera firme, que había oleaje.
Y he aquí que en mitad de la corriente fue la barca haciéndose pesada, tanto que el agua lamía ya la borda; no parecía sino que llevaba todas las piedras del monte.
El barquero remó con cuantas fuerzas Dios le había dado.
«¿Te peso mucho, hijo?», preguntó la vieja.
«Hecho estoy a ello, señora; que pesado o liviano, todo es cristiano», dijo él.
Tocaron tierra.
Al rayar el alba volvió él los ojos, y la anciana ya no estaba.
Solo quedaba el canuto, rodando por el fondo, y el capote doblado con tal primor como si manos de mujer anduvieran en ello.
No había en la caña oro ni piedras preciosas, mas solo un puñado de simiente de arroz, de grano largo y color morado.
Pidióselo el marido y sembrolo detrás de la casa, en un pedazo de tierra agria donde ni la hierba se dignaba nacer.
Y para el plenilunio de la décima luna espigó aquello de manera que los tallos se vencían y llegaba la fragancia a la otra orilla.
Nadie volvió a pasar hambre en aquel lugar, porque a todo el que pedía simiente dábasela, ni más ni menos que antes daba pasaje.
En cuanto a la mujer, cada vez que de noche oía llamar, era ella quien daba prisa al marido:
«Anda, hombre, anda, que tendrán frío».
Y aquí se acaba el cuento.
