const digits = (text: string): string => text.replace(/\D/g, '');

/** Dutch citizen service number: nine digits that pass the 11-test. */
export function isBsn(text: string): boolean {
  const number = digits(text);
  if (number.length !== 9 || /^(\d)\1*$/.test(number)) return false;
  const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** International bank account number: ISO 13616, remainder 1 modulo 97. */
export function isIban(text: string): boolean {
  const account = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false;
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    rest = Number(`${rest}${/\d/.test(sign) ? sign : sign.charCodeAt(0) - 55}`) % 97;
  }
  return rest === 1;
}

/** Payment card: 13 to 19 digits that pass Luhn's test. */
export function isCard(text: string): boolean {
  const number = digits(text);
  if (number.length < 13 || number.length > 19 || /^(\d)\1*$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
