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
