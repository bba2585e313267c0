// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/network_page.h"

#include "ui/dialogs/settings/free_port.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace freshet::ui {

namespace {
constexpr int firstUserPort = 1024;
constexpr int lastPort = 65535;
/// In the range that the IANA leaves to anybody.
constexpr int suggestedPort = 51413;
} // namespace

NetworkPage::NetworkPage(QWidget* parent)
    : SettingsPage(tr("Network"), parent)
{
    addHeading(tr("Incoming connections"));
    addPort();
    addAddress({QStringLiteral("bindAddress"), tr("Address"),
                   tr("An address of this computer, for example that of a VPN. All connections then use it; "
                      "empty means any.")},
        {[](const api::Settings& s) { return s.connection.bindAddress; },
            [](api::Settings& s, const QHostAddress& address) { s.connection.bindAddress = address; }});
    addHeading(tr("Privacy"));
    // The order of the words is the order of swarm::EncryptionPolicy.
    addChoice({QStringLiteral("encryption"), tr("Encryption"),
                  tr("Hides the protocol from the network in between. Peers that cannot encrypt are left out "
                     "if it is required.")},
        {tr("Off"), tr("Prefer"), tr("Require")},
        {[](const api::Settings& s) { return static_cast<int>(s.transfer.encryption); },
            [](api::Settings& s, const int& choice) {
                s.transfer.encryption = static_cast<swarm::EncryptionPolicy>(choice);
            }});
    addHeading(tr("Trackers"));
    addCheck({QStringLiteral("useTrackers"), tr("Ask trackers for peers"), {}},
        {[](const api::Settings& s) { return s.discovery.useTrackers; },
            [](api::Settings& s, const bool& isOn) { s.discovery.useTrackers = isOn; }});
    QSpinBox* timeout = addNumber({QStringLiteral("trackerTimeout"), tr("Wait for an answer"), {}}, 5, 120,
        {[](const api::Settings& s) { return static_cast<int>(s.discovery.trackerTimeout.count()); },
            [](api::Settings& s, const int& seconds) {
                s.discovery.trackerTimeout = std::chrono::seconds(seconds);
            }});
    //: A unit behind a number, with the space before it
    timeout->setSuffix(tr(" s"));
}

void NetworkPage::addPort()
{
    const SettingField<int> field{[](const AllSettings& s) { return int{s.connection.listenPort}; },
        [](AllSettings& s, const int& port) { s.connection.listenPort = static_cast<quint16>(port); }};
    QWidget* line = addOptionalNumber({QStringLiteral("listenPort"), tr("Port"), {}},
        {tr("Chosen by the system"), 0, firstUserPort, lastPort, suggestedPort, true}, field);
    sayUseBelow();
    //: A port by chance
    auto* random = new QPushButton(tr("Random"));
    random->setObjectName(QStringLiteral("randomPort"));
    random->setToolTip(tr("A port between %1 and %2 that is free now")
                           .arg(QString::number(firstDynamicPort), QString::number(lastDynamicPort)));
    constexpr int behindNumber = 1;
    static_cast<QHBoxLayout*>(line->layout())->insertWidget(behindNumber, random);
    connect(random, &QPushButton::clicked, this, [this, field] {
        if (const std::optional<quint16> port = freePort(m_address)) {
            Q_EMIT edited([&field, port](AllSettings& settings) { field.set(settings, *port); });
        } else {
            setUse(QStringLiteral("listenPort"), {tr("No free port was found."), true});
        }
    });
}

void NetworkPage::load(const AllSettings& settings, const AllSettings& defaults)
{
    SettingsPage::load(settings, defaults);
    m_address = settings.connection.bindAddress;
}

} // namespace freshet::ui
