const firstNames = `
aad abe ada ali amy ana ank ann ans ard art bas bea ben bep bet bob cas cis con cor daf dan dik dim dre ebo eda ela els eva eve evi evy fay fem fie
fin fre gea gee ger gon gus guy han ian ida ids ien iet ike ina ine isa ito ivo jac jan jay jef jet jim jip job joe jon joo jos joy jur kai kay kea
kee ken kes kik kim kit lea lee len leo lex lia lin lis liv liz loe lot lou luc luk mae mai mar mat max may mel mia mie mik min nan nel net nic nik
noa noe nol nur ole pam pat pau pia pie pim ray rea ria rie rik rob rod ron roy rud sal sam sef sem sia sil siv sjo sue tea ted tes tia tim tom ton
ugo una uri val vic viv wes wil wim wob yan yde yip yke zia zoe bo ed jo li
`
const surnames = `
bal bax bel bik bol bon bos bot bus can dam das dol don duk eek ham has hek hes hof hop hul kan kap kas kat kip koc kok kol kop kos kuo lam las lim
liu los mak man mes mol mos mug nap oei ong oud pas pel pen pol pos pot pul put ras roo ros rus sap sas smi sol spa tak tan tap tas tel tio tjo tol
top uil vas vat vet vis vos wal was wit wol yap yee zee zon zwi ng wu xu yu
`
const titles = 'bsn dhr dr drs ds fam geb hr ing ir jr mej mev mr mrs mvr mw prof sofi'
const particles = 'al bin de del dem den der des di dos du el en ibn la le los op ten ter te tot van vd vdb von'

/**
 * Names, titles and particles of names of three letters or fewer, in small letters: what the letters of a file's code must not be. Longer names need
 * no list, since no longer word is let through; a rare short one stays outside.
 */
export const shortNames: ReadonlySet<string> = new Set([firstNames, surnames, titles, particles].join(' ').trim().split(/\s+/))
