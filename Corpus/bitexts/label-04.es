Estación de autobuses Mien Tay
Salidas
Llegadas
Origen
Destino
Autobús
Puerta
Dársena
Compañía
Tarifa
Plazas libres
Completo
En hora
Retraso: 20 min
Cancelado
Embarcando
Diario
Excepto domingos
Laborables
Fines de semana y festivos
Litera
Asiento reclinable
Ida
Ida y vuelta
Menores de 6 años
Mayores
Familia numerosa
Equipaje facturado
Objetos perdidos
Cambios y devoluciones
Sala de espera
Lanzadera gratuita
Mototaxis y taxis
Cajero automático
Área de descanso
Can Tho: 3 h 30 min
Chau Doc: 6 h
Ca Mau: 7 h 45 min
