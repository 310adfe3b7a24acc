import { INES, MAYA } from '../staff';
import { asks, note, reply, type Story } from '../story';

/** Asked to be forgotten, and was deleted. */
export const deleted: Story = {
  people: [
    {
      id: 20014,
      name: 'Lucía Ferrán Ortiz',
      email: 'lucia.ferran@mail.example.net',
      since: '233d 17:22',
      locale: 'es',
      timeZone: 'Europe/Madrid',
      deleted: true,
    },
  ],
  tickets: [
    {
      id: 198,
      subject: 'Solicitud de supresión de mis datos',
      via: 'email',
      status: 'solved',
      type: 'task',
      assignee: INES,
      tags: ['privacy'],
      messages: [
        asks(
          '18d 10:03',
          `Buenos días:

          Me mudo a Argentina y ya no voy a comprar en su tienda. Les ruego que cierren mi cuenta y supriman mis datos personales conforme al artículo 17 del
          RGPD, salvo lo que la ley les obligue a conservar.

          No tengo ninguna queja, al contrario: la cafetera se viene conmigo en la maleta.

          Un saludo,
          | Lucía Ferrán`,
        ),
        reply(
          INES,
          '16d 12:20',
          `Estimada Lucía: hecho. Su cuenta queda cerrada hoy; solo guardamos las facturas, porque la ley nos obliga. Le deseo un feliz viaje, a usted y a la
          cafetera. Ines Moreau`,
        ),
        note(INES, '16d 12:25', `User deleted. Invoices EX-53244 kept, everything else requested for erasure.`),
      ],
    },
    {
      id: 199,
      subject: 'La junta de la cafetera pierde agua',
      via: 'web',
      status: 'closed',
      type: 'problem',
      assignee: MAYA,
      tags: ['ember_mini', 'spare_part'],
      order: 'EX-53244',
      rating: { score: 'good' },
      messages: [
        asks(
          '120d 08:51',
          `Hola, mi Ember Mini gotea por la junta del portafiltro desde ayer. La tengo desde hace tres meses. ¿Me pueden mandar una junta nueva?`,
        ),
        reply(
          MAYA,
          '120d 10:14',
          `Hola Lucía, claro que sí: sale hoy por correo, y con ella una de repuesto. Apriétela un poco menos, suele durar más. Maya`,
        ),
        asks('113d 19:02', `Ya no gotea. ¡Mil gracias!`),
      ],
    },
  ],
};
