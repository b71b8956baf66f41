/** What is held once or each year, and shown by whoever has the rights to it. */
export const SHOWN =
  'cup | olympics | league | championship | tournament | open | masters | slam | prix | series | season | race | final | match | game | fight | bout | tour | marathon | derby';
