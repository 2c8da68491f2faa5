// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/condensed_tree.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace shelf {

namespace {

/// Nodes 0 .. rows-1 are the rows, node rows + i is what the i-th shortest edge joins.
struct Merge {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    double density = 0;
};

class Forest {
public:
    explicit Forest(std::size_t rows) : m_parent(rows), m_node(rows)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        std::iota(m_node.begin(), m_node.end(), 0U);
    }
    std::uint32_t find(std::uint32_t row)
    {
        while (m_parent[row] != row)
            row = m_parent[row] = m_parent[m_parent[row]];
        return row;
    }
    std::uint32_t node(std::uint32_t root) const { return m_node[root]; }
    void join(std::uint32_t from, std::uint32_t into, std::uint32_t node)
    {
        m_parent[from] = into;
        m_node[into] = node;
    }

private:
    std::vector<std::uint32_t> m_parent;
    std::vector<std::uint32_t> m_node;
};

/// Sizes of all nodes go to `size`.
std::vector<Merge> singleLinkage(std::vector<TreeEdge>& edges, std::size_t rows,
                                 std::vector<std::uint32_t>& size)
{
    std::sort(edges.begin(), edges.end(), [](const TreeEdge& x, const TreeEdge& y) {
        return std::tie(x.length, x.a, x.b) < std::tie(y.length, y.a, y.b);
    });
    const auto positive =
        std::find_if(edges.begin(), edges.end(), [](const TreeEdge& edge) { return edge.length > 0; });
    const double least = positive == edges.end() ? 1 : positive->length / 2;

    std::vector<Merge> merges;
    merges.reserve(edges.size());
    size.assign(rows, 1);
    size.reserve(2 * rows);
    Forest forest(rows);
    for (const TreeEdge& edge : edges) {
        std::uint32_t a = forest.find(edge.a);
        std::uint32_t b = forest.find(edge.b);
        merges.push_back({forest.node(a), forest.node(b), 1 / std::max(edge.length, least)});
        if (size[forest.node(a)] > size[forest.node(b)])
            std::swap(a, b);
        size.push_back(size[forest.node(a)] + size[forest.node(b)]);
        forest.join(a, b, static_cast<std::uint32_t>(rows + merges.size() - 1));
    }
    return merges;
}

} // namespace

CondensedTree condense(std::vector<TreeEdge> edges, std::size_t rows, std::size_t minClusterSize)
{
    std::vector<std::uint32_t> size;
    const std::vector<Merge> merges = singleLinkage(edges, rows, size);
    CondensedTree tree;
    tree.clusters.push_back({});
    // Of each node: the cluster that it belongs to, and the density at which it left, 0 where it has not.
    std::vector<std::int32_t> cluster(size.size(), 0);
    std::vector<double> left(size.size(), 0.0);

    const auto leave = [&](std::size_t node, std::int32_t from, double density) {
        CondensedCluster& parent = tree.clusters[static_cast<std::size_t>(from)];
        parent.stability += (density - parent.birth) * size[node];
        parent.death = std::max(parent.death, density);
        cluster[node] = from;
        left[node] = density;
    };
    for (std::size_t i = merges.size(); i-- > 0;) {
        const std::size_t node = rows + i;
        const Merge& merge = merges[i];
        const std::int32_t own = cluster[node];
        if (left[node] > 0) {
            for (const std::uint32_t child : {merge.left, merge.right}) {
                cluster[child] = own;
                left[child] = left[node];
            }
            continue;
        }
        const bool split = size[merge.left] >= minClusterSize && size[merge.right] >= minClusterSize;
        for (const std::uint32_t child : {merge.left, merge.right}) {
            if (split) {
                leave(child, own, merge.density);
                cluster[child] = static_cast<std::int32_t>(tree.clusters.size());
                left[child] = 0;
                tree.clusters.push_back({own, merge.density, merge.density, 0});
            } else if (size[child] >= minClusterSize) {
                cluster[child] = own;
            } else {
                leave(child, own, merge.density);
            }
        }
    }
    tree.leaves.assign(cluster.begin(), cluster.begin() + static_cast<std::ptrdiff_t>(rows));
    tree.density.assign(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(rows));
    return tree;
}

namespace {

/// Whether each cluster is as stable as the best of those within it together.
std::vector<std::uint8_t> betterWhole(const CondensedTree& tree)
{
    const std::size_t count = tree.clusters.size();
    std::vector<std::uint8_t> better(count, 0);
    std::vector<double> within(count, 0.0); // the largest stability of clusters within this one
    for (std::size_t c = count; c-- > 1;) {
        const CondensedCluster& cluster = tree.clusters[c];
        better[c] = within[c] <= cluster.stability;
        within[static_cast<std::size_t>(cluster.parent)] += std::max(within[c], cluster.stability);
    }
    return better;
}

} // namespace

std::vector<std::uint8_t> stableParts(const CondensedTree& tree, const std::vector<std::uint8_t>& chosen)
{
    const std::vector<std::uint8_t> better = betterWhole(tree);
    std::vector<std::uint8_t> parts(tree.clusters.size(), 0);
    std::vector<std::uint8_t> open(tree.clusters.size(), 0); // within a chosen one, and in no part yet
    for (std::size_t c = 1; c < tree.clusters.size(); ++c) {
        const auto parent = static_cast<std::size_t>(tree.clusters[c].parent);
        const bool asked = chosen[parent] != 0 || open[parent] != 0;
        parts[c] = asked && better[c] != 0;
        open[c] = asked && better[c] == 0;
    }
    return parts;
}

std::vector<std::uint8_t> mostStable(const CondensedTree& tree)
{
    const std::size_t count = tree.clusters.size();
    std::vector<std::uint8_t> chosen = betterWhole(tree);
    std::vector<std::uint8_t> covered(count, 0);
    for (std::size_t c = 1; c < count; ++c) {
        const auto parent = static_cast<std::size_t>(tree.clusters[c].parent);
        covered[c] = chosen[parent] != 0 || covered[parent] != 0;
        if (covered[c] != 0)
            chosen[c] = 0;
    }
    return chosen;
}

} // namespace shelf
