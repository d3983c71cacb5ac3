¿Necesito visado para entrar?
¿Qué es el visado electrónico?
¿Quiénes están exentos?
¿Necesitan los niños su propio visado?
¿Cuánto cuesta?
¿Cómo se paga?
Si me lo deniegan, ¿me devuelven el dinero?
¿Qué hago si he escrito mal mi nombre?
¿Y si me equivoqué en la fecha de nacimiento?
¿Debo llevarlo impreso?
¿Es posible prorrogarlo estando ya en el país?
¿Qué multa hay por exceder la estancia?
¿A qué teléfono puedo llamar en caso de urgencia?
¿Qué documentos tengo que presentar?
¿Qué vigencia mínima debe tener el pasaporte?
¿De qué tamaño ha de ser la foto?
¿Se exige billete de ida y vuelta?
¿Hace falta la reserva de hotel?
¿Cuánto tarda la respuesta?
¿Con cuánta antelación puedo solicitarlo?
¿Durante cuánto tiempo es válido?
¿Cuentan los días festivos?
¿Se puede entrar más de una vez?
