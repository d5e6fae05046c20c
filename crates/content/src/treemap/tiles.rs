//! Rectangles of given areas that fill a rectangle and are near to squares, cut to whole cells of a terminal.
//!
//! The algorithm is that of M. Bruls, K. Huizing and J. J. van Wijk, "Squarified Treemaps", Data Visualization 2000
//! (Eurographics), pages 33 to 42, doi 10.1007/978-3-7091-6783-0_4.

/// A rectangle of whole cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tile {
    /// First column.
    pub x: u16,
    /// First line.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Lines.
    pub height: u16,
}

impl Tile {
    /// Whether nothing of it can be drawn.
    pub fn is_empty(self) -> bool {
        self.width == 0 || self.height == 0
    }

    /// Its centre in columns, a line being as high as two columns are wide.
    pub fn centre(self) -> (f32, f32) {
        let middle = |from: u16, cells: u16| f32::from(from) + f32::from(cells) / 2.0;
        (middle(self.x, self.width), 2.0 * middle(self.y, self.height))
    }
}

/// A cell is twice as high as it is wide.
const CELL: f64 = 2.0;

/// A rectangle before it is cut to cells.
#[derive(Clone, Copy)]
struct Rect {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// A tile for each size, in the order of the sizes, which is that from the largest to the smallest; together they fill
/// the area without a gap. A size too small for a cell gets an empty tile.
pub(crate) fn squarify(sizes: &[f64], area: Tile) -> Vec<Tile> {
    let total: f64 = sizes.iter().sum();
    if total <= 0.0 || area.is_empty() {
        return vec![Tile::default(); sizes.len()];
    }
    let mut free = Rect {
        x: f64::from(area.x),
        y: f64::from(area.y) * CELL,
        width: f64::from(area.width),
        height: f64::from(area.height) * CELL,
    };
    let scale = free.width * free.height / total;
    let areas: Vec<f64> = sizes.iter().map(|size| size * scale).collect();
    let mut tiles = Vec::with_capacity(sizes.len());
    let mut rest = areas.as_slice();
    while !rest.is_empty() {
        let side = free.width.min(free.height);
        // A row grows as long as its worst rectangle becomes no longer and thinner.
        let mut count = 1;
        while count < rest.len() && worst(rest, count + 1, side) <= worst(rest, count, side) {
            count += 1;
        }
        let (row, after) = rest.split_at_checked(count).unwrap_or((rest, &[]));
        lay(row, &mut free, &mut tiles);
        rest = after;
    }
    tiles
}

/// The worst ratio of the sides of the first rectangles where they stand in one row along a side.
fn worst(areas: &[f64], count: usize, side: f64) -> f64 {
    let row = areas.get(..count).unwrap_or(areas);
    let sum: f64 = row.iter().sum();
    let (most, least) = (row.first().copied().unwrap_or(0.0), row.last().copied().unwrap_or(0.0));
    if least <= 0.0 || sum <= 0.0 {
        return f64::INFINITY;
    }
    let square = side * side;
    (square * most / (sum * sum)).max(sum * sum / (square * least))
}

/// Lays a row along the shorter side of what is free, and takes it off.
fn lay(row: &[f64], free: &mut Rect, tiles: &mut Vec<Tile>) {
    let sum: f64 = row.iter().sum();
    let upright = free.width >= free.height;
    let side = if upright { free.height } else { free.width };
    let thick = if side > 0.0 { sum / side } else { 0.0 };
    let mut at = if upright { free.y } else { free.x };
    for &area in row {
        let along = if thick > 0.0 { area / thick } else { 0.0 };
        let rect = if upright {
            Rect { x: free.x, y: at, width: thick, height: along }
        } else {
            Rect { x: at, y: free.y, width: along, height: thick }
        };
        at += along;
        tiles.push(cut(rect));
    }
    if upright {
        (free.x, free.width) = (free.x + thick, (free.width - thick).max(0.0));
    } else {
        (free.y, free.height) = (free.y + thick, (free.height - thick).max(0.0));
    }
}

/// Both edges go to the nearest line between cells, so that neighbours neither overlap nor leave a gap.
fn cut(rect: Rect) -> Tile {
    let edge = |at: f64| at.round().max(0.0) as u16;
    let (left, right) = (edge(rect.x), edge(rect.x + rect.width));
    let (top, bottom) = (edge(rect.y / CELL), edge((rect.y + rect.height) / CELL));
    Tile { x: left, y: top, width: right.saturating_sub(left), height: bottom.saturating_sub(top) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the paper: 6, 6, 4, 3, 2, 2, 1 in a rectangle of 6 by 4; here of 6 by 4 squares, in lines that
    /// are half of it high.
    #[test]
    fn the_example_of_the_paper_comes_out() {
        let area = Tile { x: 0, y: 0, width: 60, height: 20 };
        let tiles = squarify(&[6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0], area);
        let sides: Vec<(u16, u16)> = tiles.iter().map(|tile| (tile.width, tile.height * 2)).collect();
        // Its two of 6 are 3 wide and 2 high, 4 and 3 stand beside each other above the rest.
        assert_eq!(sides[..2], [(30, 20), (30, 20)]);
        assert_eq!((tiles[0].x, tiles[1].x, tiles[2].x), (0, 0, 30));
        assert_eq!((tiles[2].y, tiles[3].y, tiles[2].height), (0, 0, tiles[3].height));
    }

    #[test]
    fn tiles_fill_their_area_and_do_not_overlap() {
        let sizes: Vec<f64> = (1..=90).rev().map(|n| f64::from(n * n)).collect();
        for (width, height) in [(116, 28), (60, 12), (7, 3), (1, 1), (196, 52)] {
            let area = Tile { x: 3, y: 2, width, height };
            let mut seen = vec![0; usize::from(width) * usize::from(height)];
            for tile in squarify(&sizes, area) {
                for y in tile.y..tile.y + tile.height {
                    for x in tile.x..tile.x + tile.width {
                        seen[usize::from(y - 2) * usize::from(width) + usize::from(x - 3)] += 1;
                    }
                }
            }
            assert!(seen.iter().all(|&n| n == 1), "{width} x {height}");
        }
    }

    #[test]
    fn areas_go_by_their_sizes() {
        let area = Tile { x: 0, y: 0, width: 100, height: 50 };
        let tiles = squarify(&[50.0, 30.0, 20.0], area);
        let cells: Vec<u32> =
            tiles.iter().map(|tile| u32::from(tile.width) * u32::from(tile.height)).collect();
        for (cells, share) in cells.iter().zip([2_500_u32, 1_500, 1_000]) {
            assert!(cells.abs_diff(share) < 60, "{cells} of {share}");
        }
        assert!(squarify(&[0.0, 0.0], area).iter().all(|tile| tile.is_empty()));
        assert!(squarify(&[], area).is_empty());
    }
}
