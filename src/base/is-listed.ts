/** Whether a list of names, separated by spaces, has a name. An empty list is of all. */
export const isListed = (list: string, name: string) => !list || list.split(' ').includes(name);
