# The interface around the boards. The boards' own words stand in board.ftl.

ui-app = Slipway
ui-error-unreachable = Slipway cannot reach the plan.
