// Answers the one button of the page: the heading of the first step takes the place of the welcome.
const [welcome, answer] = document.querySelectorAll("main");
document.querySelector(".actions .button.primary").addEventListener("click", () => {
  welcome.hidden = true;
  answer.hidden = false;
  answer.querySelector("h1").focus();
});
