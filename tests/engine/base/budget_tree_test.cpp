// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/budget_sharing.h"
#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace freshet;

namespace {

constexpr Scheduler::TimePoint treeStart(1000s);
constexpr double tickSeconds = 0.1;
/// Shares are cut to whole bytes, and a node may have a thousand below it.
constexpr double slack = 1e-6;

/// A node as a test sees it, and what a division gave to it.
struct Node
{
    std::unique_ptr<Budget> budget;
    Node* parent = nullptr;
    std::vector<Node*> children;
    /// Bytes it could move, if it is a leaf that wants any.
    ByteCount wanted = 0;
    ByteCount share = 0;

    [[nodiscard]] double most() const
    {
        const ByteRate maximum = budget->terms().maximum;
        return maximum == noLimit ? 1e15 : static_cast<double>(maximum) * tickSeconds;
    }
};

/// A tree of budgets that one seed decides, after the first tick.
class RandomTree
{
public:
    explicit RandomTree(std::uint64_t seed)
        : m_random(seed)
    {
        Node& root = add(nullptr);
        root.budget->setLimit(static_cast<ByteRate>(1 + m_random.below(10'000'000)), treeStart);
        grow(root, 0);
        divide();
    }

    [[nodiscard]] const std::vector<std::unique_ptr<Node>>& nodes() const { return m_nodes; }

    /// Bytes that the subtree could use, whatever is above it.
    [[nodiscard]] static double capOf(const Node& node)
    {
        double below = static_cast<double>(node.wanted);
        for (const Node* child : node.children) {
            below += capOf(*child);
        }
        return std::min(below, node.most());
    }
    /// Bytes that were promised to the subtree and that it can use.
    [[nodiscard]] static double floorOf(const Node& node)
    {
        double below = 0;
        for (const Node* child : node.children) {
            below += floorOf(*child);
        }
        const double own = static_cast<double>(node.budget->terms().minimum) * tickSeconds;
        return std::min(std::max(own, below), capOf(node));
    }
    [[nodiscard]] static double weightOf(const Node& node)
    {
        double below = 0;
        for (const Node* child : node.children) {
            below += capOf(*child) > 0 ? weightOf(*child) : 0;
        }
        const int own = node.budget->terms().weight;
        return own == automaticWeight && !node.children.empty() ? below : std::max(own, 1);
    }

private:
    Node& add(Node* parent)
    {
        m_nodes.push_back(std::make_unique<Node>());
        Node& node = *m_nodes.back();
        node.budget = std::make_unique<Budget>(parent != nullptr ? parent->budget.get() : nullptr);
        node.parent = parent;
        if (parent != nullptr) {
            parent->children.push_back(&node);
        }
        return node;
    }
    void grow(Node& node, int depth)
    {
        constexpr int deepest = 4;
        const auto children = 1 + m_random.below(6);
        for (std::uint64_t i = 0; i < children; ++i) {
            Node& child = add(&node);
            BudgetTerms terms;
            terms.maximum =
                m_random.below(3) == 0 ? static_cast<ByteRate>(m_random.below(2'000'000)) : noLimit;
            terms.minimum = m_random.below(3) == 0 ? static_cast<ByteRate>(m_random.below(1'000'000)) : 0;
            terms.weight = static_cast<int>(m_random.below(3) * 100 + m_random.below(50));
            child.budget->setTerms(terms, treeStart);
            if (depth + 1 < deepest && m_random.below(2) == 0) {
                grow(child, depth + 1);
            } else if (m_random.below(4) != 0) {
                child.wanted =
                    static_cast<ByteCount>(1 + m_random.below(m_random.below(2) == 0 ? 500 : 1'000'000));
            }
        }
    }
    void divide()
    {
        std::vector<BudgetSharing::Claim> claims;
        std::vector<Node*> claimants;
        for (const auto& node : m_nodes) {
            if (node->wanted > 0) {
                claims.push_back({node->budget.get(), node->wanted, 0});
                claimants.push_back(node.get());
            }
        }
        BudgetSharing sharing;
        sharing.begin(treeStart + 100ms);
        sharing.divide(claims);
        for (std::size_t i = 0; i < claims.size(); ++i) {
            for (Node* node = claimants[i]; node != nullptr; node = node->parent) {
                node->share += claims[i].share;
            }
        }
    }

    SeededRandom m_random;
    std::vector<std::unique_ptr<Node>> m_nodes;
};

} // namespace

/// What holds for every tree, shown for two thousand random ones.
class BudgetTreeTest : public QObject
{
    Q_OBJECT
    static constexpr std::uint64_t trees = 2000;

    template<class Check>
    static void forEachNode(const Check& check)
    {
        for (std::uint64_t seed = 1; seed <= trees; ++seed) {
            const RandomTree tree(seed);
            const auto cut = static_cast<double>(tree.nodes().size());
            for (const auto& node : tree.nodes()) {
                const QString complaint = check(*node, cut);
                QVERIFY2(
                    complaint.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(complaint)));
            }
        }
    }

private Q_SLOTS:
    void nobodyGetsMoreThanItsMaximum()
    {
        forEachNode([](const Node& node, double cut) {
            const bool isGood = static_cast<double>(node.share) <= node.most() + cut
                && (!node.children.empty() || node.share <= node.wanted + 1);
            return isGood ? QString() : QStringLiteral("%1 of %2").arg(node.share).arg(node.most());
        });
    }

    void nothingIsLeftThatSomebodyCouldUse()
    {
        forEachNode([](const Node& node, double cut) {
            if (node.parent != nullptr) {
                return QString();
            }
            const double usable = RandomTree::capOf(node);
            return static_cast<double>(node.share) >= usable - cut
                ? QString()
                : QStringLiteral("%1 of %2").arg(node.share).arg(usable);
        });
    }

    void whatWasPromisedIsKept()
    {
        forEachNode([](const Node& node, double cut) {
            double promised = 0;
            for (const Node* child : node.children) {
                promised += RandomTree::floorOf(*child);
            }
            const auto amount = static_cast<double>(node.share);
            const double part = promised > amount ? amount / promised : 1;
            for (const Node* child : node.children) {
                const double owed = RandomTree::floorOf(*child) * part;
                if (static_cast<double>(child->share) < owed - cut) {
                    return QStringLiteral("%1 of %2").arg(child->share).arg(owed);
                }
            }
            return QString();
        });
    }

    void nobodyGetsMoreForItsWeightWhileAnotherWantsMore()
    {
        forEachNode([](const Node& node, double cut) {
            for (const Node* rich : node.children) {
                for (const Node* poor : node.children) {
                    const bool isPoorContent =
                        static_cast<double>(poor->share) >= RandomTree::capOf(*poor) - cut;
                    const bool isRichOwed =
                        static_cast<double>(rich->share) <= RandomTree::floorOf(*rich) + cut;
                    if (isPoorContent || isRichOwed) {
                        continue;
                    }
                    const double richLevel =
                        (static_cast<double>(rich->share) - cut) / RandomTree::weightOf(*rich);
                    const double poorLevel =
                        (static_cast<double>(poor->share) + cut) / RandomTree::weightOf(*poor);
                    if (richLevel > poorLevel * (1 + slack)) {
                        return QStringLiteral("%1 beside %2").arg(richLevel).arg(poorLevel);
                    }
                }
            }
            return QString();
        });
    }
};

FRESHET_TEST(BudgetTreeTest)
#include "budget_tree_test.moc"
