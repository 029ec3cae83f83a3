a
// b