/** Surnames as they stand on Dutch files: short, long, double, with particles, and from elsewhere. */
export const surnames: readonly string[] = `
Jansen|de Vries|van den Berg|Bakker|van Dijk|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra
Smits|de Graaf|van der Meer|Kok|Jacobs|de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|Schouten|van Beek|van Vliet|Hoekstra|Koster
Prins|Huisman|Postma|Kuipers|Veenstra|Yılmaz|El Amrani|Ramdin|Sewnath|Willems|Groen|Terpstra|Zijlstra|Kramer|van Wijk|Blom|Scholten|Wolters|Boonstra|Mol|Vis
Pol|Tol|Kip|Wit|Bol|Lam|Los|Man|Put|Ras|Rus|Was|Wal|Bal|Das|Hop|Kat|Pot|Tas|van 't Hof|in 't Veld|'t Hart|op den Kamp|ter Horst|ten Brink|te Velde|van de Ven
Çelik|Öztürk|Şahin|Nguyễn|Núñez|Müller|Schröder|Brontë|Crijnen|Wu|Ng|Li|Tan|Lim|Liu|Kaya|Demir|Ali|Singh|Bouazza|Ben Ali|Aït Hamou|Kowalski|Novák|O'Brien
Janssen-de Vries|van der Berg-Jansen|Quaedvlieg|Tjin-A-Sjoe|Pinas|Kartosen|Soekhai|d'Hondt|von Bülow|du Pré|la Cour|Rademaker|Nijhuis|Schuurman|Kroes
`
  .trim()
  .split(/[|\n]/)

export const firstNames: readonly string[] = `
Anna|Maria|Johanna|Cornelia|Wilhelmina|Jan|Piet|Kees|Klaas|Henk|Gerrit|Willem|Hendrik|Johannes|Truus|Riet|Bep|Cor|Toos|Ans|Mies|Wim|Ton|Jos|Ria|Els|Ada|Ina
Leo|Ben|Bob|Tom|Tim|Kim|Eva|Lea|Mia|Noa|Zoë|André|René|Anouk|Fatima|Mohamed|Ahmed|Ayşe|Mehmet|José|Chantal|Sjoerd|Fenna|Tjitske|Anna-Maria|Jan Willem|Jo|Bo|Ed
`
  .trim()
  .split(/[|\n]/)
