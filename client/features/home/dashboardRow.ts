/** How a case stands on the start page: its name, and under it where it stands and what falls due. */
export const dashboardRow = { py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 }, fontSize: 14 } as const
