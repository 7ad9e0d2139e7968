/** Puts a file with own help into the text field, where it can be read before it is saved. */
(() => {
  const input = document.getElementById('signpost-file');
  const field = document.getElementById('signpost-help');
  const status = input.parentElement.querySelector('[role="status"]');
  input.parentElement.hidden = false;
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    // An editor such as Notepad may have put a byte order mark before it.
    field.value = (await file.text()).replace(/^\ufeff/, '');
    status.textContent = status.dataset.done;
  });
})();
