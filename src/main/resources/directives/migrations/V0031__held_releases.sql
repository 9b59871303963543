-- The keeper looks for directives whose hold has ended; the release itself is done in the releaser's name.
CALL access.open_to_keeper('directives.directive');
