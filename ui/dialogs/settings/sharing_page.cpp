// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/sharing_page.h"

#include "ui/dialogs/share_limits_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace freshet::ui {

namespace {
constexpr double minRatio = 0.1;
constexpr double maxRatio = 9999.0;
constexpr int maxMinutes = 10 * 365 * 24 * 60;
constexpr int suggestedMinutes = 48 * 60;
constexpr int suggestedIdleMinutes = 12 * 60;
constexpr int maxSeeds = 10'000;
constexpr int suggestedSeeds = 3;
} // namespace

SharingPage::SharingPage(QWidget* parent)
    : SettingsPage(tr("Sharing"), parent)
    , m_groups(new QComboBox)
    , m_forget(new QPushButton(tr("&No own limits")))
{
    addGroupChoice();
    addGoalRows();
    addActionRows();
    addHeading(tr("Whom to serve"));
    addChoice({QStringLiteral("seedingAlgorithm"), tr("While seeding, first"),
                  tr("In every choice but the first some peers are tried out that would not be served.")},
        {tr("Everyone in turn"), tr("Who takes most"), tr("Who passes on what it gets"),
            tr("Who has just begun or is nearly done")},
        {[](const api::Settings& s) { return static_cast<int>(s.transfer.seedingAlgorithm); },
            [](api::Settings& s, const int& index) {
                s.transfer.seedingAlgorithm = static_cast<swarm::SeedingAlgorithm>(index);
            }});
}

void SharingPage::addGroupChoice()
{
    auto* label = new QLabel(tr("&Limits for"));
    label->setBuddy(m_groups);
    m_groups->setObjectName(QStringLiteral("sharingGroup"));
    m_groups->setAccessibleName(tr("Limits for"));
    m_groups->setEditable(true);
    m_groups->setInsertPolicy(QComboBox::NoInsert);
    m_groups->setToolTip(tr("Choose a category, or type the name of one, to give it limits of its own."));
    m_forget->setObjectName(QStringLiteral("sharingForget"));
    m_forget->setToolTip(tr("The category follows the limits for all torrents again."));
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_groups, 1);
    line->addWidget(m_forget);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, line);
    connect(m_groups, &QComboBox::textActivated, this, &SharingPage::chooseGroup);
    connect(m_groups->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { chooseGroup(m_groups->currentText()); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        Q_EMIT edited([group = m_group](api::Settings& settings) { settings.groupSharing.remove(group); });
    });
}

template<class T, class Get, class Set>
SettingField<T> SharingPage::field(Get get, Set set) const
{
    return {[this, get](const api::Settings& settings) { return get(shown(settings)); },
        [this, set](api::Settings& settings, const T& value) {
            api::SharingOptions options = shown(settings);
            set(options, value);
            (m_group.isEmpty() ? settings.sharing : settings.groupSharing[m_group]) = options;
        }};
}

void SharingPage::addGoalRows()
{
    using Options = api::SharingOptions;
    addHeading(tr("Seeding is enough after"));
    addOptionalDecimal({QStringLiteral("ratioGoal"), tr("Ratio"),
                           tr("Uploaded compared with downloaded: 2 means that twice as much was sent as "
                              "received.")},
        {tr("No goal"), 0.0, minRatio, maxRatio, 2.0},
        field<double>([](const Options& o) { return o.ratioGoal; },
            [](Options& o, double ratio) { o.ratioGoal = ratio; }));
    addOptionalNumber({QStringLiteral("timeGoal"), tr("Minutes of seeding"), {}},
        {tr("No goal"), 0, 1, maxMinutes, suggestedMinutes},
        field<int>([](const Options& o) { return static_cast<int>(o.timeGoal.count()); },
            [](Options& o, int minutes) { o.timeGoal = std::chrono::minutes(minutes); }));
    addOptionalNumber({QStringLiteral("idleGoal"), tr("Minutes without upload"),
                          tr("Time spent seeding in which nobody wanted anything.")},
        {tr("No goal"), 0, 1, maxMinutes, suggestedIdleMinutes},
        field<int>([](const Options& o) { return static_cast<int>(o.idleGoal.count()); },
            [](Options& o, int minutes) { o.idleGoal = std::chrono::minutes(minutes); }));
    addOptionalNumber({QStringLiteral("keepBelowSeeds"), tr("But not while there are fewer seeds than"),
                          tr("This client counts as one of them. Trackers say how many there are.")},
        {tr("Seeds do not count"), 0, 1, maxSeeds, suggestedSeeds},
        field<int>([](const Options& o) { return o.keepBelowSeeds; },
            [](Options& o, int seeds) { o.keepBelowSeeds = seeds; }));
}

void SharingPage::addActionRows()
{
    using Options = api::SharingOptions;
    addHeading(tr("What happens then"));
    addChoice({QStringLiteral("shareAction"), tr("The torrent"), tr("Files are never removed.")},
        ShareLimitsEdit::actionTexts(),
        field<int>([](const Options& o) { return static_cast<int>(o.action); },
            [](Options& o, int index) { o.action = static_cast<api::ShareAction>(index); }));
    addRate({QStringLiteral("throttledRate"), tr("Slow upload"), tr("For torrents that go on slowly.")},
        field<ByteRate>([](const Options& o) { return o.throttledRate; },
            [](Options& o, ByteRate rate) {
                o.throttledRate = rate == noLimit ? Options().throttledRate : rate;
            }));
}

api::SharingOptions SharingPage::shown(const api::Settings& settings) const
{
    return m_group.isEmpty() ? settings.sharing : settings.groupSharing.value(m_group, settings.sharing);
}

void SharingPage::load(const AllSettings& settings, const AllSettings& defaults)
{
    m_settings = settings;
    m_defaults = defaults;
    SettingsPage::load(settings, defaults);
    showGroups();
}

void SharingPage::takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const
{
    // Not by rows: they may show another category by now.
    if (before.sharing != after.sharing) {
        now.sharing = before.sharing;
    }
    if (before.transfer.seedingAlgorithm != after.transfer.seedingAlgorithm) {
        now.transfer.seedingAlgorithm = before.transfer.seedingAlgorithm;
    }
    QStringList groups = before.groupSharing.keys() + after.groupSharing.keys();
    groups.removeDuplicates();
    for (const QString& group : std::as_const(groups)) {
        const auto old = before.groupSharing.constFind(group);
        const auto changed = after.groupSharing.constFind(group);
        if (old == before.groupSharing.cend()) {
            now.groupSharing.remove(group);
        } else if (changed == after.groupSharing.cend() || *changed != *old) {
            now.groupSharing.insert(group, *old);
        }
    }
}

void SharingPage::chooseGroup(const QString& text)
{
    const QString name = text.trimmed();
    const QString group = name == m_groups->itemText(0) ? QString() : name;
    if (group != m_group) {
        m_group = group;
        load(m_settings, m_defaults);
    }
}

void SharingPage::showGroups()
{
    const QSignalBlocker blocker(m_groups);
    m_groups->clear();
    m_groups->addItem(tr("All torrents"));
    m_groups->addItems(m_settings.groupSharing.keys());
    if (m_group.isEmpty()) {
        m_groups->setCurrentIndex(0);
    } else {
        m_groups->setEditText(m_group);
    }
    m_forget->setEnabled(m_settings.groupSharing.contains(m_group));
}

} // namespace freshet::ui
