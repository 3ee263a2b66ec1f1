import { Search } from "lucide-react";
import { IconButton } from "../controls/IconButton.tsx";

/** The magnifier in the app bar. */
export function FindButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <IconButton label="Find in both texts" onPress={onPress}>
      <Search size={16} aria-hidden />
    </IconButton>
  );
}
