/**
 * Holds a screen of room while the panel loads, so that nothing below it moves. It does nothing where
 * scripts are off, and gives the room back if the script never comes.
 */
export const roomStyle = `<style>
  @media (scripting: enabled) {
    signpost-panel {
      display: flow-root;
      animation: signpost-room 1ms 20s backwards;
    }
    @keyframes signpost-room {
      from {
        min-height: 100vh;
      }
    }
  }
</style>`;

/**
 * Holds the room of an exit that stands by itself: as high as its button and its two sentences in any
 * language, from 390 px on.
 */
export const exitRoomStyle = `<style>
  @media (scripting: enabled) {
    signpost-exit {
      display: block;
      min-height: 8.25em;
    }
  }
  @media (scripting: enabled) and (max-width: 30em) {
    signpost-exit {
      min-height: 10.25em;
    }
  }
</style>`;
