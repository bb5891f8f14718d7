/** Words behind '100m', '1.8m' that make the m metres: sports, heights, depths. Elsewhere it is million. */
export const metreCues: readonly string[] = (
  'champion champions gold medal medallist men record runner runners sprinter sprinters swimmer title women world olympic above across apart ahead away backstroke below breaststroke butterfly dash deep depth dive downstream event fall final finals freestyle height heats high hurdles ' +
  'individual long medley open platform pool race races radius relay sprint sprints springboard steeplechase swim tall thick tower track underwater walk wall waves wide yacht'
).split(' ');
