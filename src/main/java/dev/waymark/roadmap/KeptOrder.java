package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the elements that keep their relative order from one list to another. It keeps as many as possible, so that as
 * few as possible count as moved: a longest increasing subsequence, found by patience sorting.
 */
final class KeptOrder {

    private KeptOrder() {}

    /** Neither list may contain duplicates. */
    static <T> Set<T> of(List<T> before, List<T> after) {
        var places = new HashMap<T, Integer>();
        after.forEach(thing -> places.put(thing, places.size()));
        var shared = before.stream().filter(places::containsKey).toList();
        var kept = new HashSet<T>();
        for (int i : longestRise(shared.stream()
                .mapToInt(thing -> requireNonNull(places.get(thing)))
                .toArray())) {
            kept.add(shared.get(i));
        }
        return kept;
    }

    /** The indices of a longest increasing subsequence of distinct numbers. */
    private static int[] longestRise(int[] numbers) {
        // For each length, the increasing subsequence with the smallest last number: that number and its index.
        var lowest = new int[numbers.length];
        var ends = new int[numbers.length];
        var previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int longer = -1 - Arrays.binarySearch(lowest, 0, length, numbers[i]);
            lowest[longer] = numbers[i];
            ends[longer] = i;
            previous[i] = longer == 0 ? -1 : ends[longer - 1];
            length = Math.max(length, longer + 1);
        }
        var rise = new int[length];
        for (int at = length - 1, i = length == 0 ? -1 : ends[at]; at >= 0; i = previous[i], at--) {
            rise[at] = i;
        }
        return rise;
    }
}
