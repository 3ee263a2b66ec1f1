import { Search } from "lucide-react";
import { IconButton } from "../controls/IconButton.tsx";

/** The magnifier in the app bar. Where it stands in a menu, that closes: the bar is under it. */
export function FindButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <IconButton slot="close" label="Find in both texts" onPress={onPress}>
      <Search size={16} aria-hidden />
    </IconButton>
  );
}
